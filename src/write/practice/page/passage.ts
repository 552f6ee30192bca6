import { element, elements } from "./element.ts";

/** The text beside the questions. */
export interface Passage {
  /** Marks what proves a question, the sentence alone or with the words that decide, and brings it into view beside it. */
  readonly mark: (question: number, withWords: boolean) => void;
  /** Goes to what is marked; `back` names the way back and what it leads to. */
  readonly go: (back: { readonly label: string; readonly to: HTMLElement }) => void;
  /** Gives the paragraph that a question held back, or takes it away again. */
  readonly release: (question: number, isOut: boolean) => void;
  readonly clear: () => void;
}

export function passageIn(page: Document): Passage {
  const text = element(page, ".text");
  const pieces = elements(text, "[data-sentence]");
  const back = element(text, ".back");
  const button = element<HTMLButtonElement>(back, "button");
  let leadsTo: HTMLElement | undefined;
  button.addEventListener("click", () => leadsTo?.focus());

  const clear = () => {
    for (const piece of pieces) {
      piece.classList.remove("sentence", "words");
      piece.removeAttribute("tabindex");
    }
    back.hidden = true;
  };

  return {
    clear,
    mark(question, withWords) {
      clear();
      for (const piece of pieces) {
        piece.classList.toggle("sentence", names(piece.dataset.sentence, question));
        piece.classList.toggle("words", withWords && names(piece.dataset.words, question));
      }
      const [first] = marked();
      // Beside the questions the text has its own scroll bar; above them it must not move the page.
      if (first !== undefined && text.scrollHeight > text.clientHeight + 1)
        text.scrollTop +=
          first.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
    },
    go({ label, to }) {
      const [first] = marked();
      const place = first ?? text;
      leadsTo = to;
      button.textContent = label;
      back.hidden = false;
      if (first === undefined) text.prepend(back);
      else (marked().pop() as HTMLElement).closest(".paragraph")?.after(back);
      if (place !== text) place.tabIndex = -1;
      place.focus({ preventScroll: true });
      place.scrollIntoView({ block: first === undefined ? "start" : "center" });
    },
    release(question, isOut) {
      for (const line of elements(text, `[data-until="${question}"]`)) line.hidden = isOut;
      for (const paragraph of elements(text, `[data-after="${question}"]`)) paragraph.hidden = !isOut;
    },
  };

  /** What is marked and can be seen. */
  function marked(): HTMLElement[] {
    return pieces.filter(
      (piece) => /\b(sentence|words)\b/.test(piece.className) && piece.getClientRects().length > 0,
    );
  }
}

function names(list: string | undefined, question: number): boolean {
  return (list ?? "").split(" ").includes(String(question));
}
