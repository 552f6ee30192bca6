import type { PracticeKey } from "../practice-key.ts";
import type { PracticeSays } from "../practice-says.ts";
import { element, elements } from "./element.ts";

/** What a student entered in a question, and the marks beside it. */
export interface AnswersIn {
  /** The letters that are marked, or the text of each control. */
  readonly given: () => string[];
  /** Says beside each given answer whether it is right. */
  readonly mark: (each: readonly boolean[]) => void;
  /** Points out the right options, where there are options to mark. */
  readonly markRight: () => void;
  readonly unmark: () => void;
  readonly focusFirst: () => void;
  readonly focusFirstEmpty: () => void;
}

type Control = HTMLInputElement | HTMLSelectElement;

export function answersIn(form: HTMLFormElement, key: PracticeKey, says: PracticeSays): AnswersIn {
  const controls = elements<Control>(form, "fieldset input, fieldset select");
  const chosen = () => controls.filter((control) => "checked" in control && control.checked);
  const answered = () => (key.by === "letters" ? chosen() : controls);

  const unmark = () => {
    for (const control of controls) {
      say(control, "", undefined);
      control.removeAttribute("aria-invalid");
    }
  };
  const say = (control: Control, words: string, right: boolean | undefined) => {
    const place = control.closest("label, .control, .blank, .typed");
    if (place === null) throw new Error("no place for a mark");
    const mark = element(place, ".mark");
    mark.textContent = words;
    mark.classList.toggle("right", right === true);
    mark.classList.toggle("wrong", right === false);
  };
  const markAs = (control: Control, right: boolean) => {
    say(control, right ? `✓ ${says.markRight}` : `✗ ${says.markWrong}`, right);
    // Of a group the group is wrong, not a button in it: only what is filled in can be invalid by itself.
    if (key.by === "parts") control.setAttribute("aria-invalid", String(!right));
  };
  const focus = (control: Control | undefined) => control?.focus();

  return {
    given: () => answered().map(({ value }) => value),
    mark(each) {
      unmark();
      answered().forEach((control, index) => {
        markAs(control, each[index] === true);
      });
    },
    markRight() {
      if (key.by !== "letters") return;
      for (const control of controls) if (key.right.includes(control.value)) markAs(control, true);
    },
    unmark,
    focusFirst: () => focus(controls[0]),
    focusFirstEmpty: () =>
      focus(
        key.by === "letters"
          ? controls[0]
          : (controls.find(({ value }) => value.trim() === "") ?? controls[0]),
      ),
  };
}
