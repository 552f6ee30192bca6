import { type KindName, kindNames, kinds } from "../generate/kinds.ts";
import type { Mix } from "../model/quiz.ts";

/** How many of which kind a quiz wants. */
export interface Blueprint {
  /** Questions in all. */
  readonly total: number;
  /** Whether the total was asked for: then fewer are a shortfall. */
  readonly asked: boolean;
  /** Kinds in the order of the registry; `exactly` where a number was asked for. */
  readonly kinds: readonly { readonly kind: KindName; readonly exactly?: number; readonly weight: number }[];
}

/** Questions of a quiz where no number is asked for. */
export const usualTotal = 20;

/**
 * The blueprint for what was asked. A mix names the kinds; those with a number get it, those without share the rest, by
 * their weights. Without a mix every kind takes part that has a weight.
 */
export function blueprintOf(questions: number | undefined, mix: Mix | undefined): Blueprint {
  const wanted = kindNames.flatMap((kind) => {
    const { weight } = kinds[kind];
    const usual = weight > 0 ? "any" : undefined;
    const count = mix === undefined ? usual : Object.hasOwn(mix, kind) ? mix[kind] : undefined;
    if (count === undefined) return [];
    // Once it is named, a kind that has no share takes turns like the smallest.
    return [{ kind, weight: Math.max(1, weight), ...(count === "any" ? {} : { exactly: count }) }];
  });
  const counted = wanted.reduce((sum, { exactly }) => sum + (exactly ?? 0), 0);
  const open = wanted.some(({ exactly }) => exactly === undefined);
  return {
    total: questions ?? (open ? Math.max(usualTotal, counted) : counted),
    asked: questions !== undefined,
    kinds: wanted,
  };
}
