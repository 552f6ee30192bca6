import { type KindName, kindNames, kinds } from "../generate/kinds.ts";
import type { Passage } from "../generate/passage.ts";
import type { Finding } from "../model/finding.ts";
import type { Item } from "../model/item.ts";
import type { MakeOptions } from "../model/quiz.ts";
import type { Streams } from "../random/random.ts";
import { review } from "../review/review.ts";

/** Items that no error keeps out, and all that was found. */
export interface Reviewed {
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
}

/**
 * What an article gives, kind by kind, made and reviewed when it is first looked at: most quizzes are chosen from half of
 * the kinds. What a kind gives does not hang on which others were looked at, since each decision has its own stream.
 */
export interface Candidates {
  readonly of: (kind: KindName) => Reviewed;
  /** Of every kind, in the order of the registry. */
  readonly all: () => Reviewed;
}

export function candidatesOf(passage: Passage, options: MakeOptions, streams: Streams): Candidates {
  const request = { options: options.options };
  const of = once((kind: KindName): Reviewed => {
    const generated = kinds[kind].generate(passage, request, streams);
    const items: Item[] = [];
    const findings: Finding[] = [...generated.findings];
    for (const item of generated.items) {
      const found = review(item, passage);
      findings.push(...found);
      if (!found.some(({ severity }) => severity === "error")) items.push(item);
    }
    return { items, findings };
  });
  return {
    of,
    all: () => ({
      items: kindNames.flatMap((kind) => of(kind).items),
      findings: kindNames.flatMap((kind) => of(kind).findings),
    }),
  };
}

/** A function of a kind whose values are kept. */
export function once<T>(make: (kind: KindName) => T): (kind: KindName) => T {
  const made = new Map<KindName, T>();
  return (kind) => {
    const known = made.get(kind);
    if (known !== undefined) return known;
    const value = make(kind);
    made.set(kind, value);
    return value;
  };
}
