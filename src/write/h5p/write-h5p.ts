import type { Locale } from "../../locale/locale.ts";
import type { Loss, Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { directionOf } from "../direction.ts";
import { onScreen } from "../on-screen.ts";
import { choicesApart } from "../platform/choices-apart.ts";
import { feedbackOf } from "../platform/feedback-of.ts";
import { itemTitle, oneLine } from "../platform/item-name.ts";
import { lossesIn } from "../platform/losses-in.ts";
import { markedForm } from "../platform/marked-form.ts";
import { passageHtml, passageLosses } from "../platform/passage-html.ts";
import { platformWords } from "../platform/platform-words.ts";
import { pointsLoss } from "../platform/points-loss.ts";
import { safeText } from "../platform/safe-text.ts";
import { signLosses } from "../platform/sign-losses.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { zipFile } from "../zip-file.ts";
import { choice } from "./choice.ts";
import { gap, order, text } from "./gaps.ts";
import { dependency, type H5pQuestion, h5pContent, type TypeName } from "./h5p-content.ts";
import { ofFewTags } from "./h5p-text.ts";
import { type Said, saidOf } from "./said.ts";

/**
 * `quiz.h5p`: version A as a question set. The text stands above every question: the set's own introduction cannot be seen
 * again once the questions have begun.
 */
export const writeH5p = (given: Quiz): Written => {
  const quiz = safeText(given);
  const words = platformWords(quiz);
  const instructionsOf = onScreen(quiz, "numbered");
  const feedback = feedbackOf(quiz);
  const form = markedForm(quiz);
  const passage = ofFewTags(passageHtml(quiz));
  const rightToLeft = directionOf(quiz.language) === "rtl";
  const losses: Loss[] = [];
  const used = new Set<TypeName>();

  const make = (question: Single, instructions: string) => {
    const { item, number } = question;
    const said = saidOf(passage, instructions, item.stem, feedback(item), rightToLeft);
    const made = ask(question, said, words);
    used.add(made.type);
    losses.push(...made.losses);
    const title = itemTitle(number, quiz.items.length, item.stem);
    return { content: h5pContent(made, item.id, title), points: made.points };
  };
  const questions = form.sections.flatMap(({ questions: asked, ...section }) =>
    asked.flatMap((question) => {
      const { item } = question;
      const parts =
        question.interaction === "match"
          ? (choicesApart(question, words.reading.articles) ?? []).map((part) => part.question)
          : [question];
      if (question.interaction === "match")
        losses.push({
          item: item.id,
          what: "statements to match with options",
          instead: "a multiple choice for each statement",
        });
      const made = parts.map((part) => make(part, instructionsOf(section)));
      losses.push(
        ...pointsLoss(
          item,
          made.reduce((sum, { points }) => sum + points, 0),
        ),
      );
      return made.map(({ content }) => content);
    }),
  );
  const files =
    questions.length === 0
      ? []
      : [
          {
            name: "quiz.h5p",
            audience: "teacher" as const,
            content: zipFile([
              ["h5p.json", JSON.stringify(packageOf(quiz, [...used]))],
              ["content/content.json", JSON.stringify(setOf(questions))],
            ]),
          },
        ];
  return {
    files,
    losses: lossesIn("H5P", [
      ...signLosses(given),
      ...form.losses,
      ...(questions.length === 0 ? [nothing(quiz)] : []),
      ...passageLosses(quiz),
      ...losses,
    ]),
  };
};

type Single = Exclude<ShownQuestion, { interaction: "match" }>;

function ask(question: Single, said: Said, words: Locale): H5pQuestion {
  switch (question.interaction) {
    case "choice":
      return choice(question, said, words);
    case "order":
      return order(question, said, words);
    case "gap":
      return gap(question, said, words);
    case "text":
      return text(question, said, words);
    default:
      return question satisfies never;
  }
}

/** The question set takes no empty list. */
function nothing({ article }: Quiz): Loss {
  return { item: article.id, what: "a set without questions", instead: "no file" };
}

/** `content.json` (H5P.QuestionSet, semantics.json). What is left out has the library's own words. */
function setOf(questions: readonly object[]): object {
  return {
    introPage: { showIntroPage: false },
    progressType: "dots",
    passPercentage: 50,
    questions,
    disableBackwardsNavigation: false,
    randomQuestions: false,
    endGame: { showResultPage: true, showSolutionButton: true, showRetryButton: true },
    override: { checkButton: true },
  };
}

/** `h5p.json` (H5PValidator, h5pRequired): the title has 255 bytes at most, the language no digit. */
function packageOf(quiz: Quiz, used: readonly TypeName[]): object {
  const [language = "en"] = quiz.language.toLowerCase().split("-");
  return {
    title: ofBytes(oneLine(quiz.title) || quiz.code, 255),
    language: /^[a-z]{2,8}$/.test(language) ? language : "und",
    mainLibrary: "H5P.QuestionSet",
    embedTypes: ["iframe"],
    license: "U",
    preloadedDependencies: [
      { machineName: "H5P.QuestionSet", majorVersion: 1, minorVersion: 20 },
      ...[...used].sort().map(dependency),
    ],
  };
}

function ofBytes(words: string, bytes: number): string {
  let kept = "";
  for (const character of words) {
    if (Buffer.byteLength(kept + character) > bytes) break;
    kept += character;
  }
  return kept;
}
