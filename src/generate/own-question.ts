import type { OwnQuestion } from "../model/article.ts";
import { isProof, type Proof } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import type { ProvenItem } from "../model/item.ts";
import type { Kind } from "./kind.ts";
import { generatedFrom } from "./kind.ts";
import { optionsOf } from "./options.ts";
import type { Passage } from "./passage.ts";
import { asSentence } from "./statement-of.ts";

/** The teacher's own questions, as written: with options, or open. */
export const ownQuestion: Kind = {
  title: "the teacher's own questions, as written",
  interactions: ["choice", "text"],
  process: "interpret",
  asks: ["questions"],
  needs: "entries under Questions, with a task list or `= answer`",
  weight: 2,
  generate(passage) {
    const made = passage.article.questions.map((question) => ask(passage, question));
    return generatedFrom(made);
  },
};

function ask(passage: Passage, question: OwnQuestion): ProvenItem | Finding {
  const id = `${passage.article.id}.${question.id}.own-question`;
  const { evidence } = question;
  if (!isProof(evidence)) {
    return {
      rule: "no-evidence",
      severity: "warning",
      item: id,
      at: question.at,
      reason: "Nothing in the text is known to prove the answer, so the question is left out.",
      remedy: "Add a line that says where the text proves it (see: C).",
    };
  }
  const { rationales, stems } = passage.words;
  const shared = {
    id,
    kind: "own-question",
    process: ownQuestion.process,
    points: 1,
    evidence: evidence satisfies Proof,
    rationale: whyRight(question, passage),
    sources: [question.id],
    at: question.at,
  };
  if (question.options.length === 0) {
    const [first, ...more] = question.answers;
    return { ...shared, interaction: "text", stem: question.stem, key: [first as string, ...more] };
  }
  const right = question.options.filter((option) => option.right).map((option) => option.text);
  const { options, key } = optionsOf(
    question.options.map((option) => ({
      ...option,
      rationale: option.right
        ? shared.rationale
        : asSentence(rationales.ownWrong(right.join("; ")), passage.words),
    })),
    question.keepOrder ? "given" : "alphabetical",
  );
  return {
    ...shared,
    interaction: "choice",
    stem: right.length > 1 ? stems.chooseSeveral(question.stem, right.length) : question.stem,
    options,
    arrangement: question.keepOrder ? "fixed" : "shuffled",
    key: key as [string, ...string[]],
  };
}

/** The teacher's reason; without one, every paragraph that is needed. */
function whyRight({ because, evidence }: OwnQuestion, { locale, words }: Passage): string {
  if (because !== undefined) return asSentence(because, locale);
  const letters = new Set(evidence.map(({ paragraph }) => paragraph));
  return [...letters].map((letter) => words.rationales.ownRight(letter)).join(" ");
}
