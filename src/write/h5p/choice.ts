import type { Locale } from "../../locale/locale.ts";
import { htmlText } from "../platform/html-text.ts";
import { trueFalse } from "../platform/true-false.ts";
import type { ShownQuestion } from "../shown-form.ts";
import type { H5pQuestion } from "./h5p-content.ts";
import { inFeedback, type Said } from "./said.ts";

type Question = Extract<ShownQuestion, { interaction: "choice" }>;

/** Where the two options are the words for true and false, `TrueFalse`; else `MultiChoice`. */
export function choice(question: Question, said: Said, words: Locale): H5pQuestion {
  const truth = trueFalse(question, words);
  if (truth !== undefined) {
    const { right } = truth.true;
    const [good, bad] = right ? [truth.true, truth.false] : [truth.false, truth.true];
    return verdict(question, right, [good.rationale, bad.rationale], said, words);
  }
  return multiChoice(question, said, words);
}

function multiChoice({ item, options }: Question, said: Said, { practice }: Locale): H5pQuestion {
  const several = item.key.length > 1;
  // One point for each right answer and one less for each wrong one, never below none; or one for all of them.
  const each = several && item.points === item.key.length;
  return {
    type: "MultiChoice",
    points: each ? item.key.length : 1,
    losses: [],
    params: {
      media: {},
      question: said.html,
      answers: options.map(({ id, text, rationale }) => ({
        correct: item.key.includes(id),
        tipsAndFeedback: { tip: "", chosenFeedback: htmlText(rationale), notChosenFeedback: "" },
        text: htmlText(text),
      })),
      overallFeedback: said.always,
      behaviour: {
        enableRetry: true,
        enableSolutionsButton: true,
        enableCheckButton: true,
        type: several ? "multi" : "single",
        singlePoint: !each,
        randomAnswers: false,
        showSolutionsRequiresInput: true,
        passPercentage: 100,
        showScorePoints: true,
      },
      UI: {
        checkAnswerButton: practice.check,
        showSolutionButton: practice.showAnswer,
        tryAgainButton: practice.startAgain,
      },
    },
  };
}

/** The player cuts feedback there (H5P.TrueFalse, semantics.json, `maxLength`), after it has escaped it. */
const longest = 2048;

function verdict(
  { item }: Question,
  right: boolean,
  reasons: readonly [right: string, wrong: string],
  said: Said,
  { practice, answers: { truth } }: Locale,
): H5pQuestion {
  const whole = reasons.map((reason) =>
    [reason, ...said.lines.filter((line) => line !== reason)].filter((line) => line.trim() !== ""),
  );
  const shown = whole.map(fitting);
  const cut = whole.some((lines, index) => lines.length !== shown[index]?.length);
  const [feedbackOnCorrect, feedbackOnWrong] = shown.map((lines) => lines.join(" "));
  return {
    type: "TrueFalse",
    points: 1,
    losses: cut
      ? [
          {
            item: item.id,
            what: "feedback of more than 2048 signs to true or false",
            instead: "its first lines, as far as they fit",
          },
        ]
      : [],
    params: {
      media: {},
      question: said.html,
      // Words: of a boolean, importers make "true", whatever it was.
      correct: right ? "true" : "false",
      l10n: {
        trueText: truth.true,
        falseText: truth.false,
        checkAnswer: practice.check,
        showSolutionButton: practice.showAnswer,
        tryAgain: practice.startAgain,
      },
      behaviour: {
        enableRetry: true,
        enableSolutionsButton: true,
        enableCheckButton: true,
        confirmCheckDialog: false,
        confirmRetryDialog: false,
        autoCheck: false,
        feedbackOnCorrect,
        feedbackOnWrong,
      },
    },
  };
}

/** The first lines, escaped, that fit together. */
function fitting(lines: readonly string[]): string[] {
  let length = 0;
  const escaped = lines.map((line) => inFeedback([line]));
  const fit = escaped.findIndex((line) => {
    // Quotation marks are escaped by the importer.
    length += line.replace(/["']/g, "&quot;").length + 1;
    return length > longest;
  });
  return fit < 0 ? escaped : escaped.slice(0, fit);
}
