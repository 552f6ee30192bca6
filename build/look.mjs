// Prints what a change of a template changes: every article of content/ and test/fixtures/paper/ in every look on every paper,
// as PNG and on contact sheets, in out/look/ (git passes it over). Needs Chromium, Chrome or Edge and pdftoppm (poppler-utils).
//
//   npm run look                 everything
//   npm run look -- mali large   only what has these words in its name
//   PHOTOCOPY=1 npm run look     in black and white, as a bad copier would
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "out/look");
const asked = process.argv.slice(2);
const { makeQuiz, readArticle, writeQuiz } = await import(pathToFileURL(join(root, "dist/index.js")).href);

const { findBrowser } = await import(pathToFileURL(join(root, "dist/commands/print/find-browser.js")).href);
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("No Chromium, Chrome or Edge is installed.");
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
});
const page = await browser.newPage();
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const articles = ["content", "test/fixtures/paper"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(root, folder, name)),
);
const sheets = new Map();
for (const file of articles) {
  const { article } = readArticle(readFileSync(file, "utf8"), { file: basename(file) });
  for (const look of ["standard", "large", "easy"]) {
    for (const size of ["a4", "letter"]) {
      const name = `${article.id}-${look}-${size}`;
      if (!asked.every((word) => name.includes(word))) continue;
      const { quiz } = makeQuiz(article, {
        seed: "4",
        versions: 2,
        paper: { look, size, answerSheet: true },
      });
      const { files } = await writeQuiz(quiz, { to: ["html"] });
      for (const written of files.filter((one) => one.name !== "worksheet-B.html")) {
        const pictures = await print(written, name);
        const sheet = `${look}-${size}`;
        sheets.set(sheet, [...(sheets.get(sheet) ?? []), { name: `${name} ${written.name}`, pictures }]);
      }
      process.stderr.write(`${name}\n`);
    }
  }
}
for (const [name, rows] of sheets) await contactSheet(name, rows);
await browser.close();
process.stdout.write(`${join(out, "contact-*.png")}\n`);

/** The names of a file's pages as PNG. */
async function print({ name, content }, set) {
  const stem = `${set}-${basename(name, ".html")}`;
  await page.setContent(content);
  const pdf = join(out, `${stem}.pdf`);
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
  const colours = process.env.PHOTOCOPY === undefined ? [] : ["-mono"];
  execFileSync("pdftoppm", ["-r", "80", "-png", ...colours, pdf, join(out, stem)]);
  return readdirSync(out)
    .filter((one) => one.startsWith(`${stem}-`) && one.endsWith(".png"))
    .sort();
}

async function contactSheet(name, rows) {
  const pictureOf = (one) => `data:image/png;base64,${readFileSync(join(out, one)).toString("base64")}`;
  const body = rows.map(
    ({ name: title, pictures }) =>
      `<h2>${title}</h2><p>${pictures.map((one) => `<img src="${pictureOf(one)}">`).join("")}</p>`,
  );
  await page.setViewportSize({ width: 1800, height: 800 });
  await page.setContent(
    `<style>body{background:#999;font:14px sans-serif}img{height:420px;margin:4px}h2{font-size:14px;margin:8px 0 0}p{margin:0}</style>${body.join("")}`,
  );
  await page.screenshot({ path: join(out, `contact-${name}.png`), fullPage: true });
}
