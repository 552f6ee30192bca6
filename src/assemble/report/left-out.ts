import { type KindName, kindNames, kindOfId } from "../../generate/kinds.ts";
import type { Finding } from "../../model/finding.ts";
import type { Item } from "../../model/item.ts";
import type { Conflict } from "../../review/conflicts/conflict-index.ts";
import { replacedIds } from "../assemble.ts";
import { type Context, numbersOf } from "./context.ts";

/** Why an item does not stand in the quiz. */
export interface LeftOut {
  readonly item: string;
  readonly kind: string;
  readonly why:
    | "rule"
    | "not built"
    | "without"
    | "replaced"
    | "not asked for"
    | Conflict["why"]
    | "warning"
    | "no place";
  readonly reason: string;
  readonly remedy?: string;
  /** The chosen item with which it conflicts, and its number in version A. */
  readonly with?: { readonly item: string; readonly number: string };
  /** The line of the annotation in the article's file. */
  readonly line: number;
}

/** Every item that could not be built, was refused, or was not chosen, in the order of the kinds and annotations. */
export function leftOut(context: Context): LeftOut[] {
  const { items, findings } = context.candidates.all();
  const built = new Set(items.map(({ id }) => id));
  const warnings = new Map(
    findings.filter(({ severity }) => severity === "warning").map((finding) => [finding.item, finding]),
  );
  const chosen = new Set(context.quiz.items);
  const numbers = numbersOf(context);
  const refused = findings
    .filter(({ item, severity }) => !built.has(item) || severity === "error")
    .map(({ item, severity, rule, reason, remedy, at }): LeftOut => {
      const why = severity === "error" ? "rule" : "not built";
      return {
        item,
        kind: kindOfId(item) ?? "",
        why,
        reason: why === "rule" ? `${rule}: ${reason}` : reason,
        ...(remedy === undefined ? {} : { remedy }),
        line: at.line,
      };
    });
  const notChosen = items
    .filter((item) => !chosen.has(item))
    .map((item) => whyNot(item, warnings.get(item.id), numbers, context));
  const places = new Map(kindNames.map((kind, index) => [kind as string, index]));
  return [...refused, ...notChosen].sort((a, b) => (places.get(a.kind) ?? 0) - (places.get(b.kind) ?? 0));
}

function whyNot(
  item: Item,
  warning: Finding | undefined,
  numbers: ReadonlyMap<string, string>,
  { quiz, assembled }: Context,
): LeftOut {
  const { blueprint, chosen, plan, replaced } = assembled;
  const shared = { item: item.id, kind: item.kind, line: item.at.line };
  if (quiz.recipe.options.without?.includes(item.id))
    return { ...shared, why: "without", reason: "It was to be left out." };
  if (replacedIds(replaced).includes(item.id))
    return { ...shared, why: "replaced", reason: "Another was to stand in its place." };
  if (!blueprint.kinds.some(({ kind }) => kind === item.kind))
    return { ...shared, why: "not asked for", reason: "Its kind was not asked for." };
  const conflict = chosen.conflictOf({ item });
  if (conflict !== undefined)
    return {
      ...shared,
      why: conflict.why,
      with: { item: conflict.with, number: numbers.get(conflict.with) ?? "" },
      reason: conflictReasons[conflict.why],
    };
  if (warning !== undefined)
    return { ...shared, why: "warning", reason: `${warning.rule}: ${warning.reason}` };
  const kind = item.kind as KindName;
  const reason = plan.has(kind)
    ? "The quiz has as many questions as it should, and others were drawn."
    : "Its kind has no section in this quiz.";
  return { ...shared, why: "no place", reason };
}

const conflictReasons: Readonly<Record<Conflict["why"], string>> = {
  "same annotation": "Its annotation is asked already.",
  "same question": "The same is asked already.",
  giveaway: "One of the two says the other's answer.",
  "rules out": "One of the two rules out a wrong answer of the other.",
  "hidden evidence": "One of the two prints the paragraph that proves the other with gaps.",
};
