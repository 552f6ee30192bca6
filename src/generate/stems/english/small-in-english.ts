import type { Passage } from "../../passage.ts";
import { decapitalised } from "./decapitalise.ts";
import { split } from "./split.ts";
import { withTime } from "./with-time.ts";

/** A sentence with its first word as English writes it within one, where the grammar is sure of it. */
export function smallInEnglish(sentence: string, passage: Passage): string | undefined {
  const head = headOf(sentence);
  const known = heads.get(passage) ?? new Map<string, Head>();
  heads.set(passage, known);
  const { written, small } = known.get(head) ?? firstWordOf(head, passage);
  known.set(head, { written, small });
  return small === undefined || !sentence.startsWith(written)
    ? undefined
    : small + sentence.slice(written.length);
}

/** The first word of a sentence as it stands there, and as it is written within one, where that is sure. */
interface Head {
  readonly written: string;
  readonly small: string | undefined;
}

/** Several kinds tell the same claim. */
const heads = new WeakMap<Passage, Map<string, Head>>();

function firstWordOf(head: string, passage: Passage): Head {
  const { text, slot } = withTime(head);
  const units = split(text, slot, passage);
  const first = units?.[0];
  if (units === undefined || first === undefined) return { written: "", small: undefined };
  return { written: first.text, small: decapitalised(units, 0, units.length - 1, passage) };
}

/** The first words, as long as no gap and no sign that parts clauses stands between them. */
function headOf(sentence: string): string {
  return (
    /^\S+(?: [\p{L}\p{M}\p{N}'’-]+){0,8}/u.exec(sentence.replace(/[.?!,;:]+(?=\s|$).*$/su, ""))?.[0] ?? ""
  );
}
