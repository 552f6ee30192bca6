import type { Locale } from "../../locale/locale.ts";
import type { Loss } from "../../model/output.ts";
import { choicesApart } from "../platform/choices-apart.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { type KahootQuestion, kahootQuestion } from "./kahoot-question.ts";

interface Questions {
  readonly questions: readonly KahootQuestion[];
  readonly losses: readonly Loss[];
}

/** A question, or one for each of its parts; nothing where Kahoot's spreadsheet has no such question. */
export function kahootQuestions(question: ShownQuestion, words: Locale): Questions {
  const { item } = question;
  switch (question.interaction) {
    case "choice":
      return kahootQuestion(item.id, [item.stem], question);
    case "match": {
      const parts = choicesApart(question, words.reading.articles) ?? [];
      const made = parts.map(({ prompt, question: part }) =>
        kahootQuestion(item.id, [`${item.stem} ${prompt}`, prompt], part),
      );
      return joined(made, { item: item.id, what: "a matching", instead: "one question a statement" });
    }
    case "gap": {
      const parts = choicesApart(question, words.reading.articles);
      if (parts === undefined) return leftOut(item.id, "a question with answers to type");
      const several = parts.length > 1;
      const made = parts.map(({ letter, prompt, question: part }) =>
        kahootQuestion(item.id, [several ? `(${letter}) ${prompt}` : prompt], part),
      );
      return joined(made, {
        item: item.id,
        what: several ? "gaps in one text" : "a gap in a text",
        instead: several ? "one question a gap" : "a question with the words as answers",
      });
    }
    case "order":
      return leftOut(item.id, "an order");
    case "text":
      return leftOut(item.id, "a question with answers to type");
    default:
      return question satisfies never;
  }
}

function joined(made: readonly Questions[], loss: Loss): Questions {
  const questions = made.flatMap((one) => one.questions);
  return {
    questions,
    losses: each([...(questions.length === 0 ? [] : [loss]), ...made.flatMap((one) => one.losses)]),
  };
}

/** What is lost of several parts in the same way is said once. */
function each(losses: readonly Loss[]): Loss[] {
  return [...new Map(losses.map((loss) => [JSON.stringify(loss), loss])).values()];
}

function leftOut(item: string, what: string): Questions {
  return { questions: [], losses: [{ item, what, instead: "nothing: it is left out" }] };
}
