import type { KindName } from "../generate/kinds.ts";
import type { Passage } from "../generate/passage.ts";
import { type Conflict, conflictIndex } from "../review/conflicts/conflict-index.ts";
import type { Candidate } from "./pool.ts";

/** The items chosen so far, and whether one more may join them. */
export interface Chosen {
  readonly candidates: readonly Candidate[];
  readonly has: (candidate: Candidate) => boolean;
  readonly countOf: (kind: KindName) => number;
  /** How many of them a paragraph proves. */
  readonly provedIn: (paragraph: string) => number;
  /** How many of the kind have the same answer. */
  readonly withAnswerOf: (candidate: Candidate) => number;
  readonly conflictOf: (candidate: Pick<Candidate, "item">) => Conflict | undefined;
  readonly add: (candidate: Candidate) => void;
}

export function chosenFrom(passage: Passage, first: readonly Candidate[]): Chosen {
  const conflicts = conflictIndex(passage);
  const candidates: Candidate[] = [];
  const taken = new Set<Candidate>();
  const counts = new Map<string, number>();
  const count = (name: string) => counts.get(name) ?? 0;
  const add = (candidate: Candidate) => {
    candidates.push(candidate);
    taken.add(candidate);
    conflicts.add(candidate.item);
    const names = [
      `kind ${candidate.kind}`,
      answerName(candidate),
      ...candidate.paragraphs.map((letter) => `paragraph ${letter}`),
    ];
    for (const name of names) counts.set(name, count(name) + 1);
  };
  for (const candidate of first) add(candidate);
  return {
    candidates,
    has: (candidate) => taken.has(candidate),
    countOf: (kind) => count(`kind ${kind}`),
    provedIn: (paragraph) => count(`paragraph ${paragraph}`),
    withAnswerOf: (candidate) => (candidate.answer === undefined ? 0 : count(answerName(candidate))),
    conflictOf: ({ item }) => conflicts.conflictOf(item),
    add,
  };
}

function answerName({ kind, answer }: Candidate): string {
  return `answer ${kind} ${answer?.name ?? ""}`;
}

/** Whether one more would give a name or verdict more than its share of so many items of the kind (item-quality, 22). */
export function isOverShare(candidate: Candidate, chosen: Chosen, ofKind: number): boolean {
  return candidate.answer !== undefined && chosen.withAnswerOf(candidate) >= candidate.answer.most(ofKind);
}
