import type { Passage } from "../../passage.ts";
import { decapitalised } from "./decapitalise.ts";
import { split } from "./split.ts";
import { withTime } from "./with-time.ts";

/** A sentence with its first word as English writes it within one, where the grammar is sure of it. */
export function smallInEnglish(sentence: string, passage: Passage): string | undefined {
  const { text, slot } = withTime(headOf(sentence));
  const units = split(text, slot, passage);
  const first = units?.[0];
  if (units === undefined || first === undefined) return undefined;
  const small = decapitalised(units, 0, units.length - 1, passage);
  return small === undefined || !sentence.startsWith(first.text)
    ? undefined
    : small + sentence.slice(first.text.length);
}

/** The first words, as long as no gap and no sign that parts clauses stands between them. */
function headOf(sentence: string): string {
  return (
    /^\S+(?: [\p{L}\p{M}\p{N}'’-]+){0,8}/u.exec(sentence.replace(/[.?!,;:]+(?=\s|$).*$/su, ""))?.[0] ?? ""
  );
}
