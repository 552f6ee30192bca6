import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createPrinter } from "../../src/commands/print/printer.ts";
import { browserPath, withoutBrowser } from "../chromium.ts";
import { article, filesBelow, folderWith, run, start } from "./run.ts";

/** A folder with an article, and one for what is temporary. */
function place(more: Record<string, string> = {}) {
  const folder = folderWith({ "a.md": article("A"), "tmp/.keep": "", "bin/.keep": "", ...more });
  const env = (browser: string) => ({ TMPDIR: join(folder, "tmp"), QUIZWRIGHT_BROWSER: browser });
  const left = () => readdirSync(join(folder, "tmp")).filter((name) => name !== ".keep");
  return { folder, env, left };
}

/** A program in the place of a browser. */
function fake(folder: string, script: string): string {
  const path = join(folder, "bin/browser");
  chmodSync(path, 0o755);
  expect(readFileSync(path, "utf8")).toBe(script);
  return path;
}

const make = (...words: string[]) => ["make", "a.md", "--seed", "4", "--to", "pdf", ...words];

describe("without a browser", () => {
  test("the pages are written as HTML, and the run says what to install and how to print by hand", async () => {
    const { folder } = place();
    const { code, stderr, stdout } = await run(make("--versions", "2"), {
      cwd: folder,
      env: { PATH: join(folder, "bin"), QUIZWRIGHT_BROWSER: "" },
    });
    expect(code).toBe(4);
    expect(stderr).toContain("Install Chrome, Edge or Chromium");
    expect(stderr).toContain("open it and press Ctrl+P");
    expect(stdout).toContain("worksheet-A.html  worksheet-B.html  key.html");
    expect(filesBelow(join(folder, "out/a/4"))).toEqual([
      ".quizwright.json",
      "key.html",
      "worksheet-A.html",
      "worksheet-B.html",
    ]);
    expect(stderr).toContain("--to pdf");
  });

  test("a browser that is named and not there is told by its name", async () => {
    const { folder, env } = place();
    const { code, stderr } = await run(make("--to", "json"), { cwd: folder, env: env("/no/such/browser") });
    expect(code).toBe(4);
    expect(stderr).toContain("QUIZWRIGHT_BROWSER names /no/such/browser");
    expect(filesBelow(join(folder, "out/a/4"))).toContain("quiz.json");
    expect(filesBelow(join(folder, "out/a/4"))).toContain("worksheet-A.html");
  });

  test("one file that was asked for is written as HTML under its own name", async () => {
    const { folder, env } = place();
    const { code, stdout } = await run(make("-o", "sheets/sheet.pdf"), { cwd: folder, env: env("/none") });
    expect(code).toBe(4);
    expect(stdout.trim()).toBe("sheets/sheet.html");
    expect(readFileSync(join(folder, "sheets/sheet.html"), "utf8")).toMatch(/^<!DOCTYPE html>/u);
  });

  test("one file for several versions cannot be HTML: nothing is written, and why is said", async () => {
    const { folder, env } = place();
    const words = make("--versions", "2", "-o", "sheet.pdf");
    const { code, stderr } = await run(words, { cwd: folder, env: env("/none") });
    expect(code).toBe(4);
    expect(stderr).toContain("every version is a file of its own");
    expect(stderr).toContain("name a folder with --out");
    expect(filesBelow(folder).filter((name) => name.endsWith(".html"))).toEqual([]);
  });

  test("the report says 4, and the folder's files", async () => {
    const { folder, env } = place();
    const { code, stdout } = await run(make("--json"), { cwd: folder, env: env("/none") });
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      exitCode: 4,
      articles: [{ status: "made", files: ["worksheet-A.html", "key.html"] }],
    });
  });

  test("formats that need none ask for none", async () => {
    const { folder, env } = place();
    expect((await run(["make", "a.md", "--seed", "4"], { cwd: folder, env: env("/none") })).code).toBe(0);
  });
});

describe.skipIf(process.platform === "win32")("a browser that fails", () => {
  const ends = "#!/bin/sh\necho 'No usable sandbox!' >&2\nexit 1\n";

  test("one that does not start: its words, exit 4, nothing written, nothing left", async () => {
    const { folder, env, left } = place({ "bin/browser": ends, "b.md": article("B") });
    const { code, stderr } = await run(["make", ".", "--seed", "4", "--to", "html,pdf"], {
      cwd: folder,
      env: env(fake(folder, ends)),
    });
    expect(code).toBe(4);
    expect(stderr.match(/did not start: it ended by itself\. It said: No usable sandbox!/gu)).toHaveLength(2);
    expect(stderr).toContain("QUIZWRIGHT_BROWSER");
    expect(stderr).not.toContain("defect");
    expect(existsSync(join(folder, "out/a"))).toBe(false);
    expect(left()).toEqual([]);
  });

  test("one that cannot be run", async () => {
    const script = "this is no program";
    const { folder, env, left } = place({ "bin/browser": script });
    const { code, stderr } = await run(make(), { cwd: folder, env: env(fake(folder, script)) });
    expect(code).toBe(4);
    expect(stderr).toContain("did not start");
    expect(left()).toEqual([]);
  });

  test("one that never answers is given up after its time", async () => {
    const script = "#!/bin/sh\nexec sleep 60\n";
    const { folder } = place({ "bin/browser": script });
    const printer = createPrinter(fake(folder, script), { start: 0.3, print: 1 });
    await expect(printer.print("<h1>H</h1>")).rejects.toMatchObject({
      name: "UserError",
      exitCode: 4,
      message: expect.stringContaining("did not answer within 0.3 seconds"),
    });
    printer.end();
  });

  test("one that is too old", async () => {
    const script = `#!/usr/bin/env node
const fs = require("node:fs");
fs.createReadStream("", { fd: 3 }).on("data", () => fs.writeSync(4, '{"id":1,"result":{"product":"Chrome/99.0"}}\\0'));
`;
    const { folder } = place({ "bin/browser": script });
    const printer = createPrinter(fake(folder, script), { start: 30, print: 1 });
    await expect(printer.print("<h1>H</h1>")).rejects.toThrow("it is Chrome/99.0");
    printer.end();
  });

  test("one that lays out in another way prints in the usual way", async () => {
    const script = `#!/usr/bin/env node
const fs = require("node:fs");
fs.createReadStream("", { fd: 3 }).on("data", (chunk) => {
  for (const message of String(chunk).split("\\0").slice(0, -1)) {
    const { id, method, params } = JSON.parse(message);
    const printed = Buffer.from(params.paperWidth === undefined ? "<</Font 1 0 R>>" : "blank");
    const result = { product: "Chrome/150.0", frameTree: { frame: { id: "f" } }, data: printed.toString("base64") };
    fs.writeSync(4, JSON.stringify({ id, method, result }) + "\\0");
  }
});
`;
    const { folder } = place({ "bin/browser": script });
    const printer = createPrinter(fake(folder, script), { start: 30, print: 2 });
    expect(Buffer.from(await printer.print("<head></head>")).toString()).toBe("<</Font 1 0 R>>");
    printer.end();
  });

  test("the page that breaks a browser down fails, and the next page has another", async () => {
    const script = `#!/usr/bin/env node
const fs = require("node:fs");
let text = "";
fs.createReadStream("", { fd: 3 }).on("data", (chunk) => {
  text += chunk;
  for (const message of text.split("\\0").slice(0, -1)) {
    const { id, method, params } = JSON.parse(message);
    if (params.html === "crash") process.exit(1);
    const result = { product: "Chrome/150.0", frameTree: { frame: { id: "f" } }, data: "UERG" };
    if (params.html === "hang") continue;
    fs.writeSync(4, JSON.stringify({ id, method, result }) + "\\0");
  }
  text = text.slice(text.lastIndexOf("\\0") + 1);
});
`;
    const { folder } = place({ "bin/browser": script });
    const printer = createPrinter(fake(folder, script), { start: 30, print: 2 });
    expect(Buffer.from(await printer.print("fine")).toString()).toBe("PDF");
    await expect(printer.print("crash")).rejects.toThrow("did not print: it ended by itself");
    expect(Buffer.from(await printer.print("fine")).toString()).toBe("PDF");
    await expect(printer.print("hang")).rejects.toThrow("did not answer within 2 seconds");
    expect(Buffer.from(await printer.print("fine")).toString()).toBe("PDF");
    expect(printer.spent().prints).toBe(5);
    printer.end();
  });
});

describe.skipIf(withoutBrowser || process.platform === "win32")(
  "with a browser (skipped where none is installed)",
  () => {
    const counting = (log: string) =>
      `#!/bin/sh\necho started >> ${log}\nexec ${browserPath ?? "chromium"} "$@"\n`;

    test("a run over many articles starts one browser, and leaves none", async () => {
      const log = join(folderWith(), "log");
      const { folder, env, left } = place({
        "in/a.md": article("A"),
        "in/b.md": article("B"),
        "in/c.md": article("C"),
        "bin/browser": counting(log),
      });
      const { code, stdout, stderr } = await run(["make", "in", "--seed", "4", "--to", "pdf,html"], {
        cwd: folder,
        env: env(fake(folder, counting(log))),
      });
      expect(code).toBe(0);
      expect(readFileSync(log, "utf8")).toBe("started\n");
      expect(stdout.match(/worksheets\.pdf {2}key\.pdf {2}worksheet-A\.html/gu)).toHaveLength(3);
      expect(stderr).toMatch(/^Made in [\d.]+ s, printed in [\d.]+ s by /mu);
      expect(left()).toEqual([]);
    });

    test("one file with its own name: the worksheets of all versions, or the key", async () => {
      const { folder, env, left } = place();
      const words = (name: string) => make("--versions", "2", "-o", name);
      for (const name of ["sheet.pdf", "key.pdf"]) {
        const { code, stdout } = await run(words(name), { cwd: folder, env: env(browserPath ?? "") });
        expect(code).toBe(0);
        expect(stdout.trim()).toBe(name);
      }
      const [sheet, key] = ["sheet.pdf", "key.pdf"].map((name) => readFileSync(join(folder, name), "latin1"));
      expect(sheet).toContain("/P (B-)");
      expect(key).not.toContain("/PageLabels");
      expect(left()).toEqual([]);
    });

    test("the set is the same when it is made again", async () => {
      const { folder, env } = place();
      const options = { cwd: folder, env: env(browserPath ?? "") };
      await run(make("--versions", "3"), options);
      const { stderr } = await run(make("--versions", "3"), options);
      expect(stderr).toContain("as they were");
    });

    test.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
      "after %s no browser runs on, and no half set stands",
      async (signal) => {
        const log = join(folderWith(), "log");
        const script = `#!/bin/sh\necho $$ >> ${log}\nexec ${browserPath ?? "chromium"} "$@"\n`;
        const { folder, env, left } = place({ "bin/browser": script });
        const child = start(make("--versions", "30"), { cwd: folder, env: env(fake(folder, script)) });
        const closed = new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
        while (!existsSync(log)) await wait(10);
        await wait(600);
        child.kill(signal);
        expect(await closed).toBe(signal);
        const pid = Number(readFileSync(log, "utf8"));
        const isRunning = () => {
          try {
            return !/^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, "utf8"));
          } catch {
            return false;
          }
        };
        for (let tries = 0; isRunning() && tries < 200; tries += 1) await wait(50);
        expect(isRunning()).toBe(false);
        expect(filesBelow(folder).filter((name) => name.startsWith("out/") && name.endsWith(".pdf"))).toEqual(
          [],
        );
        // Nobody is left to remove the profile after a kill.
        if (signal !== "SIGKILL") expect(left()).toEqual([]);
      },
    );
  },
);
