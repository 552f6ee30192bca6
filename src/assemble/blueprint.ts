import { type KindName, kindNames, kinds } from "../generate/kinds.ts";
import type { Mix, ProfileName } from "../model/quiz.ts";

/** How many of which kind a quiz wants. */
export interface Blueprint {
  /** Questions in all. */
  readonly total: number;
  /** Whether the total was asked for: then fewer are a shortfall. */
  readonly asked: boolean;
  /** Whether the kinds were named: then all of them take part. */
  readonly named: boolean;
  readonly profile: ProfileName;
  /** Kinds in the order of the registry. */
  readonly kinds: readonly WantedKind[];
}

export interface WantedKind {
  readonly kind: KindName;
  /** Where a number was asked for. */
  readonly exactly?: number;
  readonly weight: number;
}

/** Questions of a quiz where no number is asked for. */
export const usualTotal = 20;

/**
 * The blueprint for what was asked. A mix names the kinds; those with a number get it, those without share the rest, by
 * their weights. Without a mix every kind takes part but those of no weight, which only come when they are named.
 */
export function blueprintOf(
  questions: number | undefined,
  mix: Mix | undefined,
  profile: ProfileName = "balanced",
): Blueprint {
  const wanted = kindNames.flatMap((kind): WantedKind[] => {
    const weight: number = kinds[kind].weight;
    if (mix === undefined) return weight > 0 ? [{ kind, weight }] : [];
    const count = Object.hasOwn(mix, kind) ? mix[kind] : undefined;
    if (count === undefined) return [];
    return [{ kind, weight: Math.max(1, weight), ...(count === "any" ? {} : { exactly: count }) }];
  });
  const counted = wanted.reduce((sum, { exactly }) => sum + (exactly ?? 0), 0);
  const open = wanted.some(({ exactly }) => exactly === undefined);
  return {
    total: questions ?? (open ? Math.max(usualTotal, counted) : counted),
    asked: questions !== undefined,
    named: mix !== undefined,
    profile,
    kinds: wanted,
  };
}
