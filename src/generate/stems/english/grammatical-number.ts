import type { Unit } from "./unit.ts";
import { isAdverb, verbOf } from "./verb-class.ts";
import { boundWords, oddPlurals } from "./words.ts";

export type GrammaticalNumber = "singular" | "plural" | undefined;

/** Whether the subject is one or many, where its form says so. */
export function numberOf(units: readonly Unit[], from: number, to: number): GrammaticalNumber {
  const counted = units
    .slice(from, to)
    .findIndex(({ slot, kind }) => slot?.sort === "how many" || kind === "number");
  if (counted > 0 && units.slice(from, from + counted).every(({ lower }) => boundWords.has(lower)))
    return "plural";
  const end = units.findIndex(
    ({ lower, kind }, index) =>
      index > from &&
      index < to &&
      kind === "word" &&
      (bordersHead.has(lower) || verbOf(units[index]).gerund !== undefined),
  );
  const until = end < 0 ? to : end;
  if (units.slice(from, to).some(({ lower }) => lower === "and") && topLevelAnd(units, from, to))
    return "plural";
  const first = units[from]?.lower ?? "";
  if (["many", "several", "few", "both", "these", "those", "two", "three"].includes(first)) return "plural";
  if (["a", "an", "each", "every", "this", "that"].includes(first)) return "singular";
  let at = until - 1;
  while (at > from && isAdverb(units[at] as Unit)) at -= 1;
  const head = units[at];
  if (head?.kind === "slot") return numberOfAnswer(head);
  if (head === undefined || head.kind === "number") return undefined;
  if (head.kind === "name") {
    const sort = head.name?.sort;
    return sort === "person" || sort === "place"
      ? "singular"
      : /s$/.test(head.lower)
        ? undefined
        : sort === undefined
          ? "singular"
          : undefined;
  }
  if (oddPlurals.has(head.lower)) return sameInBoth.has(head.lower) ? undefined : "plural";
  if (collective.has(head.lower)) return undefined;
  if (/(?:ss|us|is|ics)$/.test(head.lower)) return "singular";
  return head.lower.endsWith("s") ? "plural" : "singular";
}

function numberOfAnswer({ slot, text, name }: Unit): GrammaticalNumber {
  if (name !== undefined) return name.sort === "person" || name.sort === "place" ? "singular" : undefined;
  if (slot?.value?.type === "quantity") return slot.value.amount === 1 ? "singular" : "plural";
  const units = text.split(/\s+/).map((word): Unit => {
    return { kind: "word", text: word, lower: word.toLowerCase(), comma: false, possessive: false };
  });
  return numberOf(units, 0, units.length);
}

const bordersHead = new Set(
  "of in on at by for from with without to into over under between among about against near who that which whose where when after before since during behind above below than as like".split(
    " ",
  ),
);
const sameInBoth = new Set("species aircraft fish sheep deer series means crossroads spacecraft".split(" "));
const collective = new Set(
  "team family group army police crew staff number majority rest half part crowd public couple pair lot handful news government company band club committee council data".split(
    " ",
  ),
);

/** "Mali and Russia", but not "the ministry of trade and industry". */
function topLevelAnd(units: readonly Unit[], from: number, to: number): boolean {
  const and = units.findIndex(({ lower }, index) => index > from && index < to && lower === "and");
  return !units.slice(from, and).some(({ lower, kind }) => kind === "word" && bordersHead.has(lower));
}
