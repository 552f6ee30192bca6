import type { Locale } from "../../locale/locale.ts";
import type { Loss } from "../../model/output.ts";
import { keyOf, positionsOf } from "../answers.ts";
import { htmlParagraph, htmlText } from "../platform/html-text.ts";
import { shareOf } from "../platform/share-of.ts";
import { trueFalse } from "../platform/true-false.ts";
import { acceptedAnswers, answerPattern } from "../platform/typed-answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { gapQuestion, type MoodleGaps } from "./gap-question.ts";
import type { MoodleBody } from "./moodle-question.ts";

type Words = Pick<Locale, "answers">;

type Question<Interaction> = Extract<ShownQuestion, { interaction: Interaction }>;

/** A question as one of Moodle's types; nothing where Moodle could not mark it. */
export function questionBody(question: ShownQuestion, words: Words): MoodleGaps | undefined {
  const html = htmlParagraph(question.item.stem);
  const whole = (body: MoodleBody | undefined, losses: readonly Loss[] = []) =>
    body && { html, body, losses };
  switch (question.interaction) {
    case "choice":
      return whole(choice(question, words));
    case "match":
      return whole(match(question));
    case "order":
      return order(question, html);
    case "gap":
      return gapQuestion(question);
    case "text": {
      const accepted = acceptedAnswers(question.item.key).map(answerPattern);
      return whole(accepted.length === 0 ? undefined : { type: "shortanswer", accepted });
    }
    default:
      return question satisfies never;
  }
}

function choice(question: Question<"choice">, words: Words): MoodleBody | undefined {
  const { item, options } = question;
  const right = options.filter(({ id }) => item.key.includes(id)).length;
  const share = shareOf(right);
  // An answer without a right option is imported, and can never be marked; one option alone is refused.
  if (share === undefined || options.length < 2) return undefined;
  const single = right === 1;
  const wrong = single ? "0" : `-${share}`;
  const answerOf = ({ id, rationale }: (typeof options)[number], html: string) => ({
    html,
    feedbackHtml: rationale === "" ? "" : htmlParagraph(rationale),
    fraction: item.key.includes(id) ? share : wrong,
  });
  const truth = trueFalse(question, words);
  if (truth !== undefined) {
    // Lower case: with a capital letter the key becomes false.
    return { type: "truefalse", answers: [answerOf(truth.true, "true"), answerOf(truth.false, "false")] };
  }
  return {
    type: "multichoice",
    single,
    shuffled: item.arrangement === "shuffled",
    answers: options.map((option) => answerOf(option, htmlText(option.text))),
  };
}

function match({ item, statements, options }: Question<"match">): MoodleBody | undefined {
  const rightOf = (id: string) => options.find((option) => option.id === keyOf(item.key, id));
  if (statements.some(({ id }) => rightOf(id) === undefined)) return undefined;
  const used = new Set(statements.map(({ id }) => rightOf(id)?.id));
  return {
    type: "matching",
    shuffled: true,
    pairs: [
      ...statements.map(({ id, text }) => ({
        html: htmlParagraph(text),
        optionHtml: htmlText(rightOf(id)?.text ?? ""),
      })),
      ...options
        .filter(({ id }) => !used.has(id))
        .map(({ text }) => ({ html: "", optionHtml: htmlText(text) })),
    ],
  };
}

/** Entries that may stand either way cannot be ordered: each is matched with its places. */
function order({ item, entries }: Question<"order">, html: string): MoodleGaps | undefined {
  if (entries.length < 2) return undefined;
  const ranks = new Set(entries.map(({ rank }) => rank));
  if (ranks.size === entries.length) {
    const sorted = [...entries].sort((a, b) => a.rank - b.rank);
    const answers = sorted.map(({ text, rationale }) => ({
      html: htmlText(text),
      feedbackHtml: rationale === "" ? "" : htmlParagraph(rationale),
    }));
    return { html, body: { type: "ordering", answers }, losses: [] };
  }
  const positions = positionsOf(item);
  const pairs = entries.map(({ id, text }) => ({
    html: htmlParagraph(text),
    optionHtml: positions.get(id) ?? "",
  }));
  return {
    html,
    body: { type: "matching", shuffled: true, pairs },
    losses: [
      {
        item: item.id,
        what: "entries that may stand either way, in an order",
        instead: "in Moodle each entry is matched with its places, such as 2/3",
      },
    ],
  };
}
