import type { Loss } from "../../model/output.ts";
import { keyOf } from "../answers.ts";
import type { Asked, AskedForm } from "../platform/asked-form.ts";
import { blankOf, gapsOf, gapText } from "../platform/gap-text.ts";
import { htmlCell, htmlOnLine } from "../platform/html-cell.ts";
import { questionCell } from "../platform/question-cell.ts";
import { writableAnswers } from "../platform/writable-answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import type { Records } from "./blackboard-records.ts";
import { byHand, typedRecord } from "./typed-record.ts";

/** Blackboard takes no more variables in one question. */
const mostGaps = 10;

/**
 * Gaps are typed into: `FIB` for one, `FIB_PLUS` for several, whose text names each as a variable in brackets. The words to
 * choose from stand above the text.
 */
export function gapRecords(
  asked: Asked,
  question: Extract<ShownQuestion, { interaction: "gap" }>,
  form: AskedForm,
): Records {
  const { item, bank } = question;
  const gaps = gapsOf(question).map(({ gap, letter }) => ({
    letter,
    key: keyOf(item.key, gap) ?? [],
    ...writableAnswers(item.id, keyOf(item.key, gap) ?? [], byHand),
  }));
  const listed: Loss[] =
    bank === undefined
      ? []
      : [
          {
            item: item.id,
            what: "a list of words to choose from in the gaps",
            instead: "fields to type in, with the words above the text",
          },
        ];
  const words =
    bank === undefined
      ? []
      : [
          `<em>${htmlCell(form.words.paper.words)}</em><br>${bank.map(({ text }) => htmlCell(text)).join(" · ")}`,
        ];
  const stem = (text: string, ...further: string[]) => questionCell(asked, form, ...words, text, ...further);
  // A bracket of the words would open a variable.
  const inText = (words: string) => htmlOnLine(words).replaceAll("[", "&#91;");
  const [only] = gaps;
  if (only !== undefined && gaps.length === 1) {
    const made = typedRecord(item.id, stem(gapText(question, () => "__________", inText)), only.key);
    return { records: made.records, losses: [...listed, ...made.losses] };
  }
  if (gaps.length > mostGaps || gaps.some(({ answers }) => answers.length === 0)) {
    const text = gapText(question, blankOf(question), inText);
    const made = gaps.map(({ letter, key }) => typedRecord(item.id, stem(text, `(${letter})`), key));
    return {
      records: made.flatMap(({ records }) => records),
      losses: [
        ...listed,
        ...made.flatMap(({ losses }) => losses),
        {
          item: item.id,
          what: "gaps in one text, more than ten or with an answer that cannot be typed",
          instead: "one question a gap",
        },
      ],
    };
  }
  const variables = gaps.flatMap(({ letter, answers }, index) => [
    ...(index === 0 ? [] : [""]),
    `gap_${letter}`,
    ...answers,
  ]);
  return {
    records: [["FIB_PLUS", stem(gapText(question, (_, letter) => `[gap_${letter}]`, inText)), ...variables]],
    losses: [...listed, ...gaps.flatMap(({ losses }) => losses)],
  };
}
