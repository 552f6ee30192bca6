import { localeFor } from "../../locale/locales.ts";
import { choiceOf, matchOf, orderOf } from "../bank/bodies.ts";
import type { ReadBody } from "../bank/question.ts";
import { weightsLost } from "../bank/weights.ts";
import { childOf, childrenOf, type XmlElement } from "../xml/read-xml.ts";
import { fieldText, type MoodleHead, wordsOf } from "./question-head.ts";
import { readCloze } from "./read-cloze.ts";
import { readMenus } from "./read-menus.ts";
import { readTyped } from "./read-typed.ts";

/** What is answered, and how, by Moodle's question type. */
export function readBody(type: string, element: XmlElement, head: MoodleHead, language: string): ReadBody {
  switch (type) {
    case "multichoice":
      return choice(element);
    case "truefalse":
      return truth(element, language);
    case "matching":
      return matching(element);
    case "ordering":
      return ordering(element);
    case "shortanswer":
    case "numerical":
      return readTyped(element, head, type === "numerical");
    case "gapselect":
    case "ddwtos":
      return readMenus(element, head);
    case "cloze":
    case "multianswer":
      return readCloze(head);
    case "essay":
      return { leftOut: "an essay has no key" };
    default:
      return { leftOut: `the type "${type.slice(0, 40)}" is not read` };
  }
}

function answersOf(element: XmlElement) {
  return childrenOf(element, "answer").map((answer) => {
    const { text, lost } = wordsOf(answer);
    const feedback = wordsOf(childOf(answer, "feedback"));
    return {
      raw: fieldText(answer).trim(),
      text,
      rationale: feedback.text,
      fraction: Number(answer.attributes.fraction ?? "0"),
      lost: [...lost, ...feedback.lost],
    };
  });
}

function isOn(element: XmlElement, name: string, usual: boolean): boolean {
  const text = childOf(element, name)?.text.trim().toLowerCase();
  return text === undefined || text === "" ? usual : text === "1" || text === "true";
}

function choice(element: XmlElement): ReadBody {
  const answers = answersOf(element);
  const single = isOn(element, "single", true);
  const full = answers.filter(({ fraction }) => fraction >= 99.9).length;
  if (single && full > 1) return { leftOut: `each of ${full} options is right alone` };
  const options = answers.map(({ text, rationale, fraction }) => ({
    text,
    rationale,
    isRight: single ? fraction >= 99.9 : fraction > 0,
  }));
  return choiceOf(options, isOn(element, "shuffleanswers", true), [
    ...answers.flatMap(({ lost }) => lost),
    ...weightsLost(
      answers.map(({ fraction }) => fraction),
      single,
    ),
  ]);
}

/** Its answers are the words `true` and `false`; what they are called is Moodle's, in the language of its user. */
function truth(element: XmlElement, language: string): ReadBody {
  const { truth: words } = localeFor(language).answers;
  const answers = answersOf(element);
  const options = (["true", "false"] as const).map((name) => {
    const answer = answers.find(({ raw }) => raw.toLowerCase() === name);
    return {
      text: words[name],
      rationale: answer?.rationale ?? "",
      isRight: (answer?.fraction ?? 0) >= 99.9,
    };
  });
  if (options.filter(({ isRight }) => isRight).length !== 1)
    return { leftOut: "it does not say whether it is true or false" };
  return choiceOf(
    options,
    false,
    answers.flatMap(({ lost }) => lost),
  );
}

function matching(element: XmlElement): ReadBody {
  const lost: string[] = [];
  const pairs = childrenOf(element, "subquestion").map((pair) => {
    const left = wordsOf(pair);
    const right = wordsOf(childOf(pair, "answer"));
    lost.push(...left.lost, ...right.lost);
    return { left: left.text, right: right.text };
  });
  return matchOf(pairs, isOn(element, "shuffleanswers", true), lost);
}

function ordering(element: XmlElement): ReadBody {
  const answers = answersOf(element).filter(({ text }) => text !== "");
  return orderOf(
    answers,
    answers.flatMap(({ lost }) => lost),
  );
}
