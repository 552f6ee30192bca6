import type { Locale } from "../../locale/locale.ts";
import { keyOf, positionsOf } from "../answers.ts";
import { gapsOf } from "../platform/gap-text.ts";
import { acceptedAnswers } from "../platform/typed-answers.ts";
import { rightWords } from "../right-words.ts";
import type { ShownQuestion } from "../shown-form.ts";
import type { H5pQuestion } from "./h5p-content.ts";
import { aroundGaps, withinGap } from "./h5p-text.ts";
import type { Said } from "./said.ts";

type Question<Interaction> = Extract<ShownQuestion, { interaction: Interaction }>;

/** Words to drag into the gaps where exactly one of the list is right in each; else fields to type in. */
export function gap(question: Question<"gap">, said: Said, words: Locale): H5pQuestion {
  const { item, pieces, bank } = question;
  const right = rightWords(item, words.reading.articles);
  const gaps = gapsOf(question).map(({ gap: id }) => id);
  const single = gaps.every((id) => right?.get(id)?.length === 1);
  if (bank !== undefined && right !== undefined && single) {
    const wordIn = (id: string) => right.get(id)?.[0]?.text ?? "";
    const used = new Set(gaps.map((id) => right.get(id)?.[0]?.id));
    const text = pieces.map((piece) =>
      "words" in piece ? aroundGaps(piece.words) : `*${withinGap(wordIn(piece.gap))}*`,
    );
    const spare = bank.filter(({ id }) => !used.has(id));
    return dragText(
      text.join(""),
      spare.map(({ text }) => text),
      gaps.length,
      said,
      words,
    );
  }
  const accepted = (id: string) => acceptedAnswers(keyOf(item.key, id) ?? []);
  const text = pieces.map((piece) =>
    "words" in piece ? aroundGaps(piece.words) : `*${accepted(piece.gap).map(withinGap).join("/")}*`,
  );
  // The words to choose from still stand there, so that what is typed is one of them.
  const list =
    bank === undefined ? "" : `<p>${bank.map((option) => aroundGaps(option.text)).join(" · ")}</p>`;
  return {
    ...blanks(`<p>${text.join("")}</p>${list}`, gaps.length, said, words),
    losses:
      bank === undefined
        ? []
        : [
            {
              item: item.id,
              what: "words to drag into the gaps",
              instead: "a list of them, and gaps to type into",
            },
          ],
  };
}

/** A line to write on is a gap alone. */
export function text({ item }: Question<"text">, said: Said, words: Locale): H5pQuestion {
  return blanks(`<p>*${acceptedAnswers(item.key).map(withinGap).join("/")}*</p>`, 1, said, words);
}

/**
 * A question set holds no order of paragraphs. So places are dragged before the entries, each counting by itself; entries
 * that may stand either way share the place `2/3`, of which there is one for each of them.
 */
export function order({ item, entries }: Question<"order">, said: Said, words: Locale): H5pQuestion {
  const places = positionsOf(item);
  const lines = entries.map(({ id, text }) => `*${withinGap(places.get(id) ?? "")}* ${aroundGaps(text)}`);
  return {
    ...dragText(lines.join("<br>"), [], entries.length, said, words),
    losses: [
      {
        item: item.id,
        what: "an order to bring the entries into",
        instead: "places to drag before the entries",
      },
    ],
  };
}

/** The text is no HTML for the importer, which keeps its line ends, and HTML for the player. */
function dragText(
  text: string,
  spare: readonly string[],
  points: number,
  said: Said,
  { practice }: Locale,
): H5pQuestion {
  return {
    type: "DragText",
    points,
    losses: [],
    params: {
      media: {},
      taskDescription: said.html,
      textField: text.replaceAll("<br>", "\n"),
      distractors: spare.map((word) => `*${withinGap(word)}*`).join(" "),
      overallFeedback: said.always,
      checkAnswer: practice.check,
      showSolution: practice.showAnswer,
      tryAgain: practice.startAgain,
      behaviour: {
        enableRetry: true,
        enableSolutionsButton: true,
        enableCheckButton: true,
        instantFeedback: false,
      },
    },
  };
}

function blanks(line: string, points: number, said: Said, { practice }: Locale): H5pQuestion {
  return {
    type: "Blanks",
    points,
    losses: [],
    params: {
      media: {},
      text: said.html,
      questions: [line],
      overallFeedback: said.always,
      checkAnswer: practice.check,
      showSolutions: practice.showAnswer,
      tryAgain: practice.startAgain,
      behaviour: {
        enableRetry: true,
        enableSolutionsButton: true,
        enableCheckButton: true,
        autoCheck: false,
        caseSensitive: false,
        showSolutionsRequiresInput: true,
        separateLines: false,
        acceptSpellingErrors: false,
        confirmCheckDialog: false,
        confirmRetryDialog: false,
      },
    },
  };
}
