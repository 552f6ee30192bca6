import type { PracticeSays } from "../practice-says.ts";
import { element, elements } from "./element.ts";
import { fill } from "./fill.ts";
import { passageIn } from "./passage.ts";
import { type Outcome, type Question, questionOf } from "./question.ts";

// Nothing is stored and nothing is sent: what a student enters lives in this page alone.

const says: PracticeSays = JSON.parse(document.body.dataset.page ?? "");
const passage = passageIn(document);
const score = element(document, ".score");
const tally = element(document, ".tally");
const next = element<HTMLButtonElement>(document, ".next");

const questions: Question[] = elements<HTMLFormElement>(document, "form.question").map((form, index) =>
  questionOf(form, index + 1, says, passage, () => showScore()),
);

next.addEventListener("click", () => questions.find(isOpen)?.focus());

element(document, ".again").addEventListener("click", () => {
  for (const question of questions) question.reset();
  passage.clear();
  element(document, "#questions").focus();
});

// A page that the browser kept alive shows nobody what the one before has entered.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});

showScore();

function isOpen(question: Question): boolean {
  return question.outcome() === "open" || question.outcome() === "wrong";
}

function showScore(): void {
  const count = (...outcomes: Outcome[]) =>
    questions.filter((question) => outcomes.includes(question.outcome())).length;
  const all = questions.length;
  const open = count("open", "wrong");
  score.textContent =
    fill(says.score, { got: count("first", "later"), all }) + (open === 0 ? ` – ${says.done}` : "");
  tally.replaceChildren(
    ...[
      fill(says.first, { got: count("first"), all }),
      fill(says.later, { got: count("later") }),
      fill(says.given, { got: count("given") }),
      fill(says.open, { got: open }),
    ].map((text) => {
      const line = document.createElement("li");
      line.textContent = text;
      return line;
    }),
  );
  next.hidden = open === 0;
}
