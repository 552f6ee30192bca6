import type { Asked, AskedForm } from "./asked-form.ts";
import { htmlCell } from "./html-cell.ts";

/** What is asked, as HTML in one cell: the section's instructions, the stem, and what follows it, in paragraphs. */
export function questionCell(
  { question, instructions }: Pick<Asked, "question" | "instructions">,
  { rightToLeft }: Pick<AskedForm, "rightToLeft">,
  ...further: readonly string[]
): string {
  const before = instructions === "" ? [] : [`<em>${htmlCell(instructions)}</em>`];
  const html = [...before, htmlCell(question.item.stem), ...further]
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");
  return rightToLeft ? `<div dir="rtl">${html}</div>` : html;
}
