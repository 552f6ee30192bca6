import { kinds } from "../generate/kinds.ts";
import type { Passage } from "../generate/passage.ts";
import type { Finding } from "../model/finding.ts";
import type { Item } from "../model/item.ts";
import type { MakeOptions } from "../model/quiz.ts";
import type { Streams } from "../random/random.ts";
import { review } from "../review/review.ts";

/** Every item that no error keeps out, and all that was found. */
export interface Candidates {
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
}

export function candidatesOf(passage: Passage, options: MakeOptions, streams: Streams): Candidates {
  const request = { options: options.options };
  const items: Item[] = [];
  const findings: Finding[] = [];
  for (const kind of Object.values(kinds)) {
    const generated = kind.generate(passage, request, streams);
    findings.push(...generated.findings);
    for (const item of generated.items) {
      const found = review(item, passage);
      findings.push(...found);
      if (!found.some(({ severity }) => severity === "error")) items.push(item);
    }
  }
  return { items, findings };
}
