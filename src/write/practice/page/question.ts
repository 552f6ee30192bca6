import { type Judgement, judge } from "../judge.ts";
import type { PracticeKey } from "../practice-key.ts";
import type { PracticeSays } from "../practice-says.ts";
import { answersIn } from "./answers-in.ts";
import { element, elements } from "./element.ts";
import { fill } from "./fill.ts";
import type { Passage } from "./passage.ts";

/** How far a question is: right at the first try or later, its answer shown, or none of it. */
export type Outcome = "open" | "wrong" | "first" | "later" | "given";

export interface Question {
  readonly outcome: () => Outcome;
  readonly reset: () => void;
  /** Goes to its first control. */
  readonly focus: () => void;
}

/** Makes a question of the page work; `changed` is called when its outcome is another. */
export function questionOf(
  form: HTMLFormElement,
  index: number,
  says: PracticeSays,
  passage: Passage,
  changed: () => void,
): Question {
  const key: PracticeKey = JSON.parse(form.dataset.key ?? "");
  const late = form.dataset.late !== undefined;
  const answers = answersIn(form, key, says);
  const verdict = element(form, ".verdict");
  const solution = element(form, ".solution");
  const places = element(form, ".places");
  const find = element<HTMLButtonElement>(form, ".find");
  let outcome: Outcome = "open";

  const become = (next: Outcome) => {
    outcome = next;
    const settled = next !== "open" && next !== "wrong";
    form.dataset.state = next === "first" || next === "later" ? "right" : next;
    form.classList.toggle("settled", settled);
    element<HTMLFieldSetElement>(form, "fieldset").disabled = settled;
    element(form, ".actions").hidden = settled;
    solution.hidden = !settled;
    places.hidden = next === "open" || (late && !settled);
    passage.release(index, settled);
    showReasons(settled);
    if (next !== "open" && !places.hidden) passage.mark(index, settled);
    changed();
  };

  /** All of them with the answer; before it those that a wrong choice asks for and that do not give it away. */
  const showReasons = (settled: boolean) => {
    const list = form.querySelector<HTMLElement>(".reasons");
    if (list === null) return;
    const chosen = outcome === "wrong" ? answers.given() : [];
    const reasons = elements(list, "li");
    for (const reason of reasons)
      reason.hidden =
        !settled && !chosen.some((letter) => reason.dataset.letters?.split(" ").includes(letter));
    list.hidden = reasons.every(({ hidden }) => hidden);
  };

  const settle = (next: Outcome, words: string) => {
    verdict.textContent = words;
    become(next);
    solution.focus();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const judged = judge(key, answers.given(), says.articles);
    if (judged.fault !== undefined) {
      verdict.textContent = faultText(judged, says);
      answers.focusFirstEmpty();
      return;
    }
    answers.mark(judged.each);
    if (judged.right) return settle(outcome === "open" ? "first" : "later", says.right);
    const right = judged.each.filter(Boolean).length;
    const parts =
      judged.each.length > 1 ? ` ${fill(says.partsRight, { got: right, all: judged.each.length })}` : "";
    verdict.textContent = (late ? says.wrongUnmarked : says.wrong) + parts;
    become("wrong");
  });

  element(form, ".show").addEventListener("click", () => {
    answers.markRight();
    settle("given", says.shown);
  });

  // What is said of an answer goes when the answer is changed.
  form.addEventListener("input", () => {
    verdict.textContent = "";
    answers.unmark();
  });

  find.addEventListener("click", () => {
    passage.mark(index, outcome !== "wrong");
    passage.go({ label: fill(says.back, { number: form.dataset.number ?? "" }), to: find });
  });

  return {
    outcome: () => outcome,
    focus: () => answers.focusFirst(),
    reset() {
      form.reset();
      verdict.textContent = "";
      answers.unmark();
      become("open");
    },
  };
}

function faultText(fault: Extract<Judgement, { fault: string }>, says: PracticeSays): string {
  switch (fault.fault) {
    case "none-chosen":
      return says.noneChosen;
    case "count":
      return fill(says.otherCount, { count: fault.count, got: fault.got });
    case "empty":
      return fill(says.empty, { count: fault.count });
    case "twice":
      return says.twice;
    default:
      return fault satisfies never;
  }
}
