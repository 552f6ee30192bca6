import type { Paragraph, Table } from "docx";
import type { Quiz } from "../../model/quiz.ts";
import type { PageView } from "../page-view.ts";
import { creditsOf, factsOf, leadOf } from "../sheet-facts.ts";
import { needsLetters, sheetText } from "../sheet-text.ts";
import type { ShownForm } from "../shown-form.ts";
import type { TextBlock } from "../text-view.ts";
import { questionsOf } from "../version-tables.ts";
import { articleText } from "./article-text.ts";
import { masthead } from "./masthead.ts";
import { lettersCount, numbersCount } from "./numbering.ts";
import { paragraph } from "./paragraph.ts";
import type { PlacedPicture } from "./pictures.ts";
import { section } from "./section.ts";
import type { Sheet } from "./sheet.ts";
import { words } from "./words.ts";

/** One version's document, without its foot. */
export function worksheet(
  sheet: Sheet,
  quiz: Quiz,
  form: ShownForm,
  page: PageView,
  text: { readonly blocks: readonly TextBlock[]; readonly pictures: ReadonlyMap<string, PlacedPicture> },
): (Paragraph | Table)[] {
  const { paper } = quiz.recipe.options;
  const { ui, words: says } = sheet;
  const counted = numbersCount(questionsOf(form).map(({ number }) => number));
  const letters = text.blocks.flatMap((block) => ("letter" in block ? [block.letter] : []));
  let first = 0;
  return [
    ...masthead(sheet, {
      title: page.title,
      label: form.label,
      facts: factsOf(quiz, page),
      points: page.points,
      lead: leadOf(quiz),
    }),
    ...(paper.text
      ? articleText(sheet, {
          blocks: sheetText(text.blocks, form, says),
          letters: paper.refs !== "none" || needsLetters(form),
          counted: lettersCount(letters),
          credits: creditsOf(quiz),
          pictures: text.pictures,
        })
      : []),
    ...form.sections.flatMap((one) => {
      const written = section(sheet, one, counted, first);
      first += one.questions.length;
      return written;
    }),
    paragraph("End", ui, words(says.endOfQuestions, ui)),
  ];
}
