import type { Page } from "playwright-core";
import type { Quiz } from "../../../src/model/quiz.ts";
import { answersOf } from "../../../src/write/answers.ts";
import { type ShownQuestion, showForm } from "../../../src/write/shown-form.ts";

/** The questions of the first form. */
export function questionsOf(quiz: Quiz): ShownQuestion[] {
  return showForm(quiz, quiz.forms[0]).sections.flatMap(({ questions }) => questions);
}

/** What to enter, control by control: the letters of a choice; what a menu shows, or its line as `#2`; what is typed. */
export function rightAnswers(question: ShownQuestion): string[] {
  const answers = answersOf(question);
  if (question.interaction === "gap" && question.bank !== undefined) {
    const words = question.bank.map(({ text }) => text);
    return answers.map((answer) => `#${words.indexOf(answer) + 1}`);
  }
  if (question.interaction !== "order") return [...answers];
  // "2/3" twice: one is 2, the other 3.
  const left = new Map<string, string[]>();
  return answers.map((places) => {
    const free = left.get(places) ?? places.split("/");
    left.set(places, free.slice(1));
    return free[0] as string;
  });
}

/** Something else in every control. */
export function wrongAnswers(question: ShownQuestion): string[] {
  const right = rightAnswers(question);
  switch (question.interaction) {
    case "choice": {
      const letters = question.options.map(({ letter }) => letter);
      const wrong = letters.filter((letter) => !right.includes(letter));
      return [...wrong, ...right].slice(0, right.length);
    }
    case "match": {
      const letters = question.options.map(({ letter }) => letter);
      return right.map((letter) => letters.find((other) => other !== letter) as string);
    }
    case "order":
      return [...right.slice(1), right[0] as string];
    case "gap":
      return right.map((line) =>
        question.bank === undefined ? "no such words" : line === "#1" ? "#2" : "#1",
      );
    case "text":
      return ["no such words"];
    default:
      return question satisfies never;
  }
}

interface Focused {
  /** The question's place in the page; -1 outside of questions. */
  readonly question: number;
  /** The control's place in its question. */
  readonly control: number;
  readonly kind: string;
  readonly value: string;
  readonly checked: boolean;
  /** Of a menu. */
  readonly lines: readonly string[];
  readonly isEnd: boolean;
}

/** Goes through the page by the keys of a keyboard alone, enters answers and checks each question once. */
export async function answerByKeyboard(page: Page, answers: readonly (readonly string[])[]): Promise<void> {
  const checked = new Set<number>();
  for (let presses = 0; presses < 3000; presses += 1) {
    const focused = await page.evaluate<Focused>(look);
    if (focused.isEnd) return;
    const wanted = answers[focused.question] ?? [];
    if (focused.kind === "submit" && !checked.has(focused.question)) {
      checked.add(focused.question);
      await page.keyboard.press("Enter");
      continue;
    }
    if (focused.kind === "radio" && !(focused.checked && wanted.includes(focused.value))) {
      // The first one is reached by Tab, the others by arrows, which choose as they go.
      await page.keyboard.press(wanted.includes(focused.value) ? "Space" : "ArrowDown");
      continue;
    }
    if (focused.kind === "checkbox" && wanted.includes(focused.value) !== focused.checked)
      await page.keyboard.press("Space");
    const answer = wanted[focused.control] ?? "";
    if (focused.kind === "select-one") {
      const shown = focused.lines.findIndex((text) => text === answer || text.startsWith(`${answer} – `));
      const line = answer.startsWith("#") ? Number(answer.slice(1)) : shown;
      for (let down = 0; down < line; down += 1) await page.keyboard.press("ArrowDown");
    }
    if (focused.kind === "text") await page.keyboard.type(answer);
    await page.keyboard.press("Tab");
  }
  throw new Error("the end was not reached");
}

/** Runs in the page; as text, since the tests do not know the types of a browser. */
const look = `(() => {
  const element = document.activeElement;
  const form = element.closest("form.question");
  const controls = form === null ? [] : [...form.querySelectorAll("fieldset select, fieldset input")];
  const { type = "", value = "", checked = false, options = [] } = element;
  return {
    question: [...document.querySelectorAll("form.question")].indexOf(form),
    control: controls.indexOf(element),
    kind: type,
    value,
    checked,
    lines: Array.from(options, ({ text }) => text),
    isEnd: element.closest("#result") !== null,
  };
})()`;
