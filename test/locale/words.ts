import type { Locale } from "../../src/locale/locale.ts";

/** What serves to read a text; all other groups are shown to students and teachers. */
const reading = "language direction parts reading calendar numbers quotes fullStop review".split(" ");

/** Arguments by the name of a function's place: text that no language has, so that it is found again. */
const texts = ["⟦one⟧", "⟦two⟧", "⟦three⟧", "⟦four⟧", "⟦five⟧"];

/** Functions that take something else than texts. */
const special: Calls = {
  "stems.fillParagraph": [
    ["⟦one⟧", []],
    ["⟦one⟧", [{ letter: "⟦two⟧", meaning: "⟦three⟧" }]],
  ],
  "stems.chooseSeveral": [1, 2, 3, 4, 5, 6, 7].map((count) => ["⟦one⟧", count]),
  "stems.accordingTo": [true, false].flatMap((isPerson) =>
    ["⟦two⟧", undefined].map((running) => [
      { name: "⟦one⟧", isPerson },
      { text: "⟦two⟧", isQuestion: false, isOwn: true, running },
    ]),
  ),
  "rationales.teachersWrong": [["who", "⟦one⟧"]],
  "rationales.otherName": [
    ["⟦one⟧", undefined, "⟦two⟧", "⟦three⟧", "⟦four⟧"],
    ["⟦one⟧", "⟦five⟧", "⟦two⟧", "⟦three⟧", "⟦four⟧"],
  ],
  "rationales.fitsNoGap": [
    ["⟦one⟧", undefined],
    ["⟦one⟧", "⟦two⟧"],
  ],
  "rationales.eventAt": [
    ["⟦one⟧", undefined],
    ["⟦one⟧", "⟦two⟧"],
  ],
  "rationales.eitherWay": [[["⟦one⟧.", "⟦two⟧."]]],
  "results.whatResult": [["⟦one⟧", "clause"]],
  // No other language has it.
  "results.whatHappened": [],
  "practice.answersToChoose": [[2]],
  "paper.minutes": [0, 1, 2, 5, 11, 21, 22, 45, 100].map((n) => [n]),
  "paper.marks": [0, 1, 2, 5, 11, 21, 22, 45, 100].map((n) => [n]),
  "paper.questionRange": [
    ["⟦one⟧", "⟦one⟧"],
    ["⟦one⟧", "⟦two⟧"],
  ],
  "paper.paragraphInQuestion": [
    ["⟦one⟧", undefined],
    ["⟦one⟧", "⟦two⟧"],
  ],
  "paper.key.record": [["⟦one⟧", 2, "⟦two⟧", "⟦three⟧"]],
};

export interface Shown {
  /** Where in the locale: `paper.key.title`. */
  readonly path: string;
  readonly text: string;
}

/** Every text of a language that reaches paper, functions called with every sort of argument that they take. */
export function shownTexts(locale: Locale): readonly Shown[] {
  return Object.entries(locale)
    .filter(([group]) => !reading.includes(group))
    .flatMap(([group, words]) =>
      textsOf(words, group, { "paper.day": [["7", locale.calendar.months[4], "2022"]] }),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

type Calls = Readonly<Record<string, readonly (readonly unknown[])[]>>;

function textsOf(value: unknown, path: string, more: Calls): readonly Shown[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") {
    const calls = more[path] ?? special[path] ?? [texts.slice(0, value.length)];
    return calls.map((call, index) => ({ path: `${path}#${index}`, text: String(value(...call)) }));
  }
  // Lists serve to read a text.
  if (Array.isArray(value)) return [];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`, more));
}

/** The places of a text where a function puts what it is given. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set(text.match(/⟦\w+⟧|\{\w+\}/gu) ?? [])].sort();
}

/** The keys of a group and of all groups within it. */
export function keysOf(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === "" ? key : `${path}.${key}`));
}
