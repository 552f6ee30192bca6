import type { Locale } from "../../locale/locale.ts";
import type { Loss } from "../../model/output.ts";
import { keyOf } from "../answers.ts";
import { gapsOf } from "../platform/gap-text.ts";
import { lostWords } from "../platform/lost-words.ts";
import { acceptedAnswers } from "../platform/typed-answers.ts";
import { rightWords } from "../right-words.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { type Head, type SurveyQuestion, titleOf, valuesOf } from "./survey-parts.ts";
import { surveyHtml, surveyText } from "./survey-text.ts";

/** The text with its gaps under letters, and a menu of the words or a field for each; one gap is a question alone. */
export function gaps(
  question: Extract<ShownQuestion, { interaction: "gap" }>,
  name: string,
  words: Locale,
): SurveyQuestion {
  const { item, pieces, bank } = question;
  const right = rightWords(item, words.reading.articles);
  const value = valuesOf(item.bank ?? [], "o");
  const places = gapsOf(question);
  const single = places.length === 1;
  const sentence = pieces.map((piece) => ("words" in piece ? surveyText(piece.words) : "______")).join("");
  const parts = places.map(({ gap, letter }): SurveyQuestion => {
    const base: Head = single
      ? { name, title: titleOf(question), description: sentence }
      : { name: `${name}.${letter}`, title: words.practice.gap(letter) };
    if (bank === undefined || right === undefined) return typed(base, item.id, keyOf(item.key, gap) ?? []);
    const [first, ...others] = right.get(gap) ?? [];
    return {
      element: {
        ...base,
        type: "dropdown",
        choices: bank.map(({ id, text }) => ({ value: value(id), text: surveyText(text) })),
        correctAnswer: value(first?.id ?? ""),
      },
      points: 1,
      losses: others.length === 0 ? [] : [oneAnswer(item.id)],
    };
  });
  const shown = pieces.map((piece) =>
    "words" in piece ? surveyHtml(piece.words) : `<strong>(${piece.letter})</strong> ______`,
  );
  const lost = bank !== undefined && right === undefined;
  const [only] = parts;
  return {
    element:
      single && only
        ? only.element
        : {
            type: "panel",
            name: `${name}.panel`,
            title: titleOf(question),
            elements: [
              { type: "html", name: `${name}.text`, html: `<p>${shown.join("")}</p>` },
              ...parts.map(({ element }) => element),
            ],
          },
    points: parts.length,
    losses: [
      ...new Map(parts.flatMap(({ losses }) => losses).map((loss) => [loss.what, loss])).values(),
      ...(lost ? [lostWords(item.id)] : []),
    ],
  };
}

/** SurveyJS compares without regard to letter case and spaces around. */
export function typed(base: Head, item: string, key: readonly string[]): SurveyQuestion {
  const [first = "", ...others] = acceptedAnswers(key);
  return {
    element: { type: "text", ...base, correctAnswer: first },
    points: 1,
    losses: others.length === 0 ? [] : [oneAnswer(item)],
  };
}

function oneAnswer(item: string): Loss {
  return { item, what: "further accepted answers", instead: "the first of them alone" };
}
