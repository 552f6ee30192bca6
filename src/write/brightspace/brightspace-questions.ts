import type { Loss } from "../../model/output.ts";
import { keyOf } from "../answers.ts";
import type { Asked, AskedForm } from "../platform/asked-form.ts";
import { choicesApart } from "../platform/choices-apart.ts";
import { feedbackHtml, feedbackOf } from "../platform/feedback-of.ts";
import { blankOf, gapsOf, gapText } from "../platform/gap-text.ts";
import { htmlCell } from "../platform/html-cell.ts";
import { itemName, itemTitle } from "../platform/item-name.ts";
import { lostWords } from "../platform/lost-words.ts";
import { questionCell } from "../platform/question-cell.ts";
import { writableAnswers } from "../platform/writable-answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import type { BrightspaceQuestion } from "./question-rows.ts";
import { choiceRows, orderRows, pairRows, typedRows, writtenRows } from "./type-rows.ts";

export interface Questions {
  readonly questions: readonly BrightspaceQuestion[];
  readonly losses: readonly Loss[];
}

type Rows = Pick<BrightspaceQuestion, "type" | "rows">;

/** A question as Brightspace has it, or one for each of its parts: its file knows no gaps within a text. */
export function brightspaceQuestions(asked: Asked, form: AskedForm): Questions {
  const { question } = asked;
  switch (question.interaction) {
    case "choice":
      return { questions: [whole(choiceRows(question, form.words))], losses: [] };
    case "match": {
      const rows = pairRows(question);
      if (rows !== undefined) return { questions: [whole(rows)], losses: [] };
      return apart(question, {
        what: "a matching whose options serve several times or not at all",
        instead: "one multiple choice a statement",
      });
    }
    case "order": {
      const rows = orderRows(question);
      if (rows !== undefined) return { questions: [whole(rows)], losses: [] };
      return apart(question, {
        what: "an order in which entries may stand either way",
        instead: "one multiple choice an entry, with the places",
      });
    }
    case "gap":
      return gaps(question);
    case "text": {
      const { rows, losses } = typed(question.item.key);
      return { questions: [whole(rows)], losses };
    }
    default:
      return question satisfies never;
  }

  function whole(rows: Rows, ...further: string[]): BrightspaceQuestion {
    const { name, title, feedback } = asked;
    return {
      ...rows,
      id: name,
      title,
      html: questionCell(asked, form, ...further),
      points: question.item.points,
      feedbackHtml: cellOf(feedbackHtml(feedback)),
    };
  }

  function typed(key: readonly string[]): { rows: Rows; losses: readonly Loss[] } {
    const byHand = "a written response, to be marked by hand";
    const { answers, losses } = writableAnswers(question.item.id, key, byHand);
    return { rows: answers.length === 0 ? writtenRows(key[0] ?? "") : typedRows(answers), losses };
  }

  function gaps(asks: Extract<ShownQuestion, { interaction: "gap" }>): Questions {
    const { item, bank } = asks;
    const places = gapsOf(asks);
    if (bank !== undefined && choicesApart(asks, form.words.reading.articles) !== undefined) {
      const one = places.length === 1;
      return apart(asks, {
        what: one ? "a gap within a text" : "gaps within a text",
        instead: one ? "a multiple choice of the words" : "one multiple choice a gap",
      });
    }
    const listed: Loss[] = bank === undefined ? [] : [lostWords(item.id, "a line to write on")];
    const text = htmlCell(gapText(asks, blankOf(asks)));
    const made = places.map(({ gap, letter }) => ({ gap, letter, ...typed(keyOf(item.key, gap) ?? []) }));
    const losses = [...listed, ...made.flatMap((part) => part.losses)];
    const [only] = made;
    if (only !== undefined && made.length === 1) return { questions: [whole(only.rows, text)], losses };
    return {
      questions: made.map(({ gap, letter, rows }) => ({
        ...whole(rows, text, `(${letter})`),
        id: itemName(`${item.id}.${gap}`),
        title: `${asked.title} (${letter})`,
        points: Math.max(1, Math.round(item.points / made.length)),
      })),
      losses: [
        ...losses,
        { item: item.id, what: "several gaps to type in", instead: "one short answer a gap" },
      ],
    };
  }

  function apart(
    asks: Extract<ShownQuestion, { interaction: "match" | "order" | "gap" }>,
    loss: Omit<Loss, "item">,
  ): Questions {
    const { quiz, words } = form;
    const feedback = feedbackOf(quiz);
    const parts = choicesApart(asks, words.reading.articles) ?? [];
    return {
      questions: parts.map(({ letter, prompt, question: part }) => ({
        ...choiceRows(part, words),
        id: itemName(part.item.id),
        title: itemTitle(part.number, quiz.items.length, `(${letter}) ${prompt}`),
        html: questionCell({ question: part, instructions: "" }, form),
        points: part.item.points,
        feedbackHtml: cellOf(feedbackHtml(feedback(part.item))),
      })),
      losses: [{ item: asks.item.id, ...loss }],
    };
  }
}

/** HTML that begins with a tag, on one line. */
function cellOf(html: string): string {
  return html.replaceAll("\t", "&#9;");
}
