import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { breakLines } from "../../../src/write/typeset/break-lines.ts";
import type { Face, Family } from "../../../src/write/typeset/faces.ts";
import { familyStack } from "../../../src/write/typeset/families.ts";
import { fontFaces } from "../../../src/write/typeset/font-faces.ts";
import { widthOf } from "../../../src/write/typeset/width-of.ts";
import { launch, withoutBrowser } from "../../chromium.ts";
import { contentFiles } from "../../content-articles.ts";

/** Texts by language: what kerns, what is joined, and every script that the fonts have. */
const texts: readonly (readonly [language: string, text: string])[] = [
  [
    "en",
    "In an interview with the news agency Sputnik that came out on 23 May 2022, Foreign Minister Abdoulaye Diop",
  ],
  [
    "en",
    "“We are advancing,” he said, and added that the army was hitting the terrorists in large-scale operations.",
  ],
  [
    "en",
    "The office staff’s first fluffy waffles; fjords, halfback, offhand, Kafka, often after a soft fft, fffi.",
  ],
  [
    "en",
    "AVATAR To. Ta, Ty; WAVE We’ll LT’s “A” ‘V’ P. F, 1/2 (f) [j] Tó Vä Yü r. y, v- w—w 11:47 £1,170.50 50 %",
  ],
  [
    "en",
    "$4.5m; 20–30 °C; § 5 ± 3 × 7 ÷ 2 = 10½; a@b.example #1 *note* ~ _ ^ | \\ {x} <y> © 2022 ® ™ … • ¿¡",
  ],
  [
    "de",
    "Größere Füße: „Außenminister“ ‚Straße‘ Ärger, Übung, Öl – Äpfel; TÜV, Tätigkeit, Wölfe, Fjällräven",
  ],
  [
    "de",
    "Donau\u00addampf\u00adschiff\u00adfahrts\u00adge\u00adsell\u00adschaft, V\u00adAT\u00ado, f\u00adi",
  ],
  ["fr", "L’œuvre d’Ésope : « Où était-ce ? » Noël, façade, Cañon, ÿ, Ÿ À È Ì Ò Ù Ç à ê î ô û"],
  ["pl", "Zażółć gęślą jaźń. Łódź, Świętokrzyskie, Wąż, Tłum Ż Ź Ć Ń"],
  ["cs", "Příliš žluťoučký kůň úpěl ďábelské ódy. Tři Řeky, Věda Ťuk Ľudovít"],
  ["tr", "İstanbul’da fikir, ılık şafak; filinta, Ğ ğ Ş ş final"],
  ["ro", "Țară, și, Brașov, Mureş, Constanţa"],
  ["ca", "col·legi, il·lusió, COL·LEGI"],
  ["nl", "ijs, IJsland, bijvoorbeeld"],
  ["vi", "Tiếng Việt: Nguyễn Văn Đức, được, những, trường"],
  ["ru", "Министр иностранных дел Мали Абдулай Диоп рассказал агентству «Спутник». Тула, Гость, АУ. Ёж"],
  ["uk", "Її ґанок, Європа, п’ять яєць"],
  ["sr", "бабушка, где, пет, тата, Ђорђе, Љубљана, ѓон"],
  ["bg", "България: люлка, джаджа, вкъщи, щастие, цвете"],
  ["ar", "وزير الخارجية: «نحن نتقدم»، قال عبد الله ديوب في 23 مايو 2022."],
  ["ar", "لا إله، الأمن الغذائي؛ مُحَمَّدٌ — كِتَابٌ، هل تم ذلك؟ ٪٥٠ (مالي)"],
  ["ar", "قالت وكالة Sputnik إن 100,000 شخص"],
  ["fa", "می‌خواهم کتاب‌ها را بخوانم؛ گچ پژ ۱۲۳"],
  ["ur", "وزیر خارجہ نے کہا: ٹیڑھے ہیں"],
  ["el", "Ο υπουργός Εξωτερικών του Μάλι, ΑΥΓΟ, Τάσος, ώρα· ΐ ΰ"],
];
const families: readonly Family[] = ["serif", "sans", "easy"];
const faces: readonly Face[] = families.flatMap((family) =>
  ([400, 600, 700] as const).flatMap((weight) => [false, true].map((italic) => ({ family, weight, italic }))),
);
const sizes = [9.6, 13.6, 24];

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

describe.skipIf(withoutBrowser)(
  `widths are Chromium's${withoutBrowser ? " (skipped: no browser)" : ""}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser?.close());

    /** The widths of texts in a face, in a page as paper is to be made. */
    async function widths(face: Face, given: typeof texts): Promise<number[]> {
      const page = await browser.newPage();
      const style = (language: string, size: number) =>
        `font: ${face.italic ? "italic" : "normal"} ${face.weight} ${size}px ${familyStack(face.family, language).replaceAll('"', "'")}`;
      await page.setContent(`<!doctype html><meta charset="utf-8"><style>
${fontFaces([face], given.map(([, text]) => text).join(""))}
p{margin:0;white-space:nowrap;font-variant-numeric:lining-nums}
</style>${sizes
        .flatMap((size) =>
          given.map(
            ([language, text]) =>
              `<p lang="${language}" style="${style(language, size)}"><span>${escaped(text)}</span></p>`,
          ),
        )
        .join("")}`);
      const found = await page.evaluate(`document.fonts.ready.then(() =>
      [...document.querySelectorAll("span")].map((span) => span.getBoundingClientRect().width))`);
      await page.close();
      return found as number[];
    }

    test("the lines of an article are as wide as they say, in print too", async () => {
      const face: Face = { family: "serif", weight: 400, italic: false };
      const { text } = contentFiles.find(({ file }) => file === "mali.md") as { text: string };
      const lines = text
        .split(/\n{2,}/)
        .filter((paragraph) => /^[A-Z]/.test(paragraph))
        .flatMap((paragraph) => {
          const runs = [{ start: 0, end: paragraph.length, face }];
          return breakLines({ text: paragraph, runs, size: 13.6, measure: 574, language: "en" }).map(
            (line) => ({
              ...line,
              text: paragraph.slice(line.start, line.end),
            }),
          );
        });
      expect(lines.length).toBeGreaterThan(40);
      const page = await browser.newPage();
      await page.emulateMedia({ media: "print" });
      await page.setContent(`<!doctype html><meta charset="utf-8"><style>${fontFaces([face], text)}
p{margin:0;width:574px;font:13.6px ${familyStack("serif", "en")}} span{white-space:nowrap}</style>
<p lang="en">${lines.map((line) => `<span>${escaped(line.text)}</span><br>`).join("\n")}`);
      const found = (await page.evaluate(`document.fonts.ready.then(() =>
      [...document.querySelectorAll("span")].map((span) => span.getBoundingClientRect().width))`)) as number[];
      await page.close();
      expect(found).toHaveLength(lines.length);
      lines.forEach((line, index) => {
        expect(Math.abs((found[index] as number) / line.width - 1), line.text).toBeLessThan(0.001);
        expect(found[index]).toBeLessThanOrEqual(574);
      });
    });

    test.each(faces)("$family $weight, italic: $italic", async (face) => {
      const found = await widths(face, texts);
      const off = sizes.flatMap((size, row) =>
        texts.flatMap(([language, text], column) => {
          // Greek and Cyrillic are not in the easy font.
          if (face.family === "easy" && /[\u0370-\u04ff\u1ea0-\u1eff]/.test(text)) return [];
          const theirs = found[row * texts.length + column] as number;
          const ours = widthOf(text, face, size, language);
          return Math.abs(ours - theirs) > theirs / 1000
            ? [`${language} ${size} ${text}: ${ours}, Chromium ${theirs}`]
            : [];
        }),
      );
      expect(off).toEqual([]);
    });
  },
);
