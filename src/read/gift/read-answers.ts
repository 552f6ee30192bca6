import { localeFor } from "../../locale/locales.ts";
import { choiceOf, matchOf, textOf } from "../bank/bodies.ts";
import { literalAnswer } from "../bank/literal-answer.ts";
import type { ReadBody } from "../bank/question.ts";
import { typedGap } from "../bank/typed-gap.ts";
import { weightsLost } from "../bank/weights.ts";
import type { Escapes } from "./escapes.ts";
import { giftText, giftWords } from "./gift-text.ts";

/** What an answer is read with: its question's stem and format, the language of true and false. */
export interface AnswerContext {
  readonly stem: string;
  readonly format: string;
  readonly language: string;
  readonly escapes: Escapes;
}

/** What stands in braces, its escapes still hidden, without the feedback for the whole question; by Moodle's own signs for each type. */
export function readAnswers(answers: string, context: AnswerContext): ReadBody {
  if (answers === "") return { leftOut: "an essay has no key" };
  if (answers.startsWith("#")) return numbers(answers.slice(1), context);
  if (answers.includes("~")) return choice(answers, context);
  if (answers.includes("=") && answers.includes("->")) return match(answers, context);
  const [verdict = "", ...feedback] = answers.split("#");
  const truth = /^(?:T|TRUE)$/.test(verdict.trim());
  if (truth || /^(?:F|FALSE)$/.test(verdict.trim())) return trueFalse(truth, feedback, context);
  return typed(answers, context);
}

const weight = /^\s*%(-?\d{1,3}(?:\.\d*)?)%/;

/** An answer before its feedback, which a `#` opens. */
function answerOf(part: string, { escapes, format }: AnswerContext) {
  const percent = weight.exec(part);
  const rest = percent === null ? part : part.slice(percent[0].length);
  const at = rest.indexOf("#");
  const words = giftText(at < 0 ? rest : rest.slice(0, at), escapes, format);
  const feedback = giftWords(giftText(at < 0 ? "" : rest.slice(at + 1), escapes, format));
  return { percent: percent === null ? undefined : Number(percent[1]), words, feedback };
}

function choice(answers: string, context: AnswerContext): ReadBody {
  const single = answers.includes("=");
  const [first = "", ...rest] = answers.replaceAll("=", "~=").split("~");
  const parts = (first.trim() === "" ? rest : [first, ...rest]).filter((part) => part.trim() !== "");
  const lost: string[] = [];
  const options = parts.map((part) => {
    const isKey = part.trim().startsWith("=");
    const { percent, words, feedback } = answerOf(isKey ? part.trim().slice(1) : part, context);
    const { text, lost: unsaid } = giftWords(words);
    lost.push(...unsaid, ...feedback.lost);
    return { text, rationale: feedback.text, fraction: isKey ? 100 : (percent ?? 0) };
  });
  const full = options.filter(({ fraction }) => fraction >= 99.9).length;
  if (single && full > 1) return { leftOut: `each of ${full} options is right alone` };
  return choiceOf(
    options.map(({ fraction, ...option }) => ({
      ...option,
      isRight: single ? fraction >= 99.9 : fraction > 0,
    })),
    true,
    [
      ...lost,
      ...weightsLost(
        options.map(({ fraction }) => fraction),
        single,
      ),
    ],
  );
}

function match(answers: string, { escapes, format }: AnswerContext): ReadBody {
  const [first = "", ...rest] = answers.split("=");
  const parts = first.trim() === "" ? rest : [first, ...rest];
  const lost: string[] = [];
  const pairs = parts.map((part) => {
    const at = part.indexOf("->");
    const left = giftWords(giftText(at < 0 ? part : part.slice(0, at), escapes, format));
    const right = giftWords({ format: "html", raw: at < 0 ? "" : escapes.show(part.slice(at + 2).trim()) });
    lost.push(...left.lost, ...right.lost);
    return { left: left.text, right: right.text };
  });
  return matchOf(pairs, true, lost);
}

/** What is said to the wrong answer stands first. */
function trueFalse(truth: boolean, feedback: readonly string[], context: AnswerContext): ReadBody {
  const [wrong = "", ...right] = feedback;
  const said = [wrong, right.join("#")].map((part) =>
    giftWords(giftText(part, context.escapes, context.format)),
  );
  const { truth: words } = localeFor(context.language).answers;
  const options = [true, false].map((value) => ({
    text: value ? words.true : words.false,
    rationale: said[value === truth ? 1 : 0]?.text ?? "",
    isRight: value === truth,
  }));
  return choiceOf(
    options,
    false,
    said.flatMap(({ lost }) => lost),
  );
}

function typed(answers: string, context: AnswerContext): ReadBody {
  const [first = "", ...rest] = answers.split("=");
  const lost: string[] = [];
  const accepted = (first.trim() === "" ? rest : [first, ...rest]).flatMap((part) => {
    const { percent = 100, words, feedback } = answerOf(part, context);
    // A typed answer is plain text, whichever its question's format.
    const text = words.raw;
    if (feedback.text !== "") lost.push("what is said to single answers");
    if (percent < 99.9) {
      if (text !== "" && text !== "*") lost.push("answers that are wrong, or right in part");
      return [];
    }
    const literal = literalAnswer(text);
    if (literal === undefined) lost.push("answers with * for any words");
    return literal === undefined ? [] : [literal];
  });
  return typedGap(context.stem, accepted, lost) ?? textOf(accepted, lost);
}

/** `#3.14:0.01`, `#=3 =4`; of a span from one number to another no one number is right. */
function numbers(answers: string, context: AnswerContext): ReadBody {
  const [rights = "", wrong] = answers.split("~");
  const lost = wrong === undefined ? [] : ["what is said to single answers"];
  const [first = "", ...rest] = rights.split("=");
  const accepted = (first.trim() === "" ? rest : [first, ...rest]).flatMap((part) => {
    const { percent = 100, words, feedback } = answerOf(part, context);
    if (feedback.text !== "") lost.push("what is said to single answers");
    if (percent < 99.9) {
      lost.push("answers that are wrong, or right in part");
      return [];
    }
    if (words.raw.includes("..")) {
      lost.push("numbers from one to another");
      return [];
    }
    const [number = "", tolerance = ""] = words.raw.split(":");
    if (Number(tolerance) !== 0) lost.push("how far a number may be off");
    return [number];
  });
  return textOf(accepted, lost);
}
