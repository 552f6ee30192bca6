import type { Locale } from "../../locale/locale.ts";
import type { Loss } from "../../model/output.ts";
import { keyOf, positionsOf } from "../answers.ts";
import { gapsOf, gapText } from "../platform/gap-text.ts";
import { shareOf } from "../platform/share-of.ts";
import { trueFalse } from "../platform/true-false.ts";
import { acceptedAnswers, answerPattern } from "../platform/typed-answers.ts";
import type { ShownQuestion } from "../shown-form.ts";
import { giftAnswer, giftHtml } from "./gift-text.ts";

type Words = Pick<Locale, "answers">;

type Question<Interaction> = Extract<ShownQuestion, { interaction: Interaction }>;

/** A question's stem, its answers one a line, and what of it GIFT does not hold. */
export interface GiftQuestion {
  readonly stem: string;
  readonly answers: readonly string[];
  readonly loss?: Omit<Loss, "item">;
}

/** A question in GIFT; nothing where it could not be marked. */
export function giftQuestion(question: ShownQuestion, words: Words): GiftQuestion | undefined {
  const { stem } = question.item;
  switch (question.interaction) {
    case "choice":
      return choice(question, words);
    case "match":
      return match(question);
    case "order": {
      const positions = positionsOf(question.item);
      return {
        stem,
        answers: question.entries.map(({ id, text }) => pair(text, positions.get(id) ?? "")),
        loss: { what: "an order", instead: "in GIFT each entry is matched with its place" },
      };
    }
    case "gap":
      return gaps(question);
    case "text":
      return typed(stem, question.item.key);
    default:
      return question satisfies never;
  }
}

function choice(question: Question<"choice">, words: Words): GiftQuestion | undefined {
  const { item, options } = question;
  const right = options.filter(({ id }) => item.key.includes(id));
  const share = shareOf(right.length);
  if (share === undefined || options.length < 2) return undefined;
  const truth = trueFalse(question, words);
  if (truth !== undefined) {
    const [good, bad] = truth.true.right ? [truth.true, truth.false] : [truth.false, truth.true];
    // What is said to the wrong answer stands first.
    const feedback = [bad, good].map(({ rationale }) => `#${giftHtml(rationale)}`);
    return { stem: item.stem, answers: [`${truth.true.right ? "TRUE" : "FALSE"}${feedback.join("")}`] };
  }
  return {
    stem: item.stem,
    answers: options.map(({ id, text, rationale }) => {
      const isRight = item.key.includes(id);
      const sign = right.length > 1 ? `~%${isRight ? "" : "-"}${share}%` : isRight ? "=" : "~";
      return sign + giftHtml(text) + (rationale === "" ? "" : `#${giftHtml(rationale)}`);
    }),
  };
}

function match({ item, statements, options }: Question<"match">): GiftQuestion | undefined {
  const rights = statements.map(({ id }) => options.find((option) => option.id === keyOf(item.key, id)));
  if (statements.length === 0 || rights.includes(undefined)) return undefined;
  const spare = options.filter((option) => !rights.includes(option));
  return {
    stem: item.stem,
    answers: [
      ...statements.map(({ text }, index) => pair(text, rights[index]?.text ?? "")),
      ...spare.map(({ text }) => `= -> ${giftHtml(text)}`),
    ],
  };
}

function pair(left: string, right: string): string {
  return `=${giftHtml(left)} -> ${giftHtml(right)}`;
}

/** One gap to type in is a short answer; with a list of words each gap is matched with its word. */
function gaps(question: Question<"gap">): GiftQuestion | undefined {
  const { item, bank } = question;
  const places = gapsOf(question);
  const textWith = (gapOf: (letter: string) => string) =>
    `${item.stem}\n${gapText(question, (_, letter) => gapOf(letter))}`;
  if (bank === undefined) {
    const [only] = places;
    if (only === undefined || places.length > 1) return undefined;
    return typed(
      textWith(() => "__________"),
      keyOf(item.key, only.gap) ?? [],
    );
  }
  const rights = places.map(({ gap }) => keyOf(item.key, gap)?.[0]);
  if (places.length === 0 || rights.includes(undefined)) return undefined;
  return {
    stem: textWith((letter) => `(${letter}) ______`),
    answers: [
      ...places.map(({ letter }, index) => pair(`(${letter})`, rights[index] ?? "")),
      ...bank.filter(({ text }) => !rights.includes(text)).map(({ text }) => `= -> ${giftHtml(text)}`),
    ],
    loss: { what: "gaps within the text", instead: "in GIFT each gap is matched with its word" },
  };
}

/** An arrow in a typed answer would make it a pair, and cannot be escaped. */
function typed(stem: string, key: readonly string[]): GiftQuestion | undefined {
  const accepted = acceptedAnswers(key);
  const writable = accepted.filter((answer) => !answer.includes("->"));
  if (writable.length === 0) return undefined;
  return {
    stem,
    answers: writable.map((answer) => `=${giftAnswer(answerPattern(answer))}`),
    ...(writable.length < accepted.length && {
      loss: { what: "accepted answers with an arrow", instead: "in GIFT the other accepted answers alone" },
    }),
  };
}
