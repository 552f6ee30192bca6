import { type KindName, kindOfId, kinds } from "../../generate/kinds.ts";
import type { Shortfall } from "../made.ts";
import type { Context } from "./context.ts";
import { type LeftOut, leftOut } from "./left-out.ts";

/**
 * Why questions are missing: what each of them could have been made of and was not, grouped where the reason is the same.
 * The numbers of all entries add up to the questions missing.
 */
export function shortfallsOf(context: Context): readonly Shortfall[] {
  const { blueprint, chosen, replaced } = context.assembled;
  const stays = replaced
    .filter(({ now }) => now === undefined)
    .map(({ number, before }): Shortfall => {
      const kind = kindOfId(before) as KindName;
      return {
        kind,
        missing: 1,
        reason: `Question ${number} stays: no other ${kind} question fits beside the rest.`,
        remedy: `Annotate more, or leave it out: --without ${before}`,
      };
    });
  const counted = blueprint.kinds.flatMap(({ kind, exactly }) =>
    exactly === undefined ? [] : [{ kind, missing: exactly - chosen.countOf(kind) }],
  );
  const everyKindIsCounted = counted.length === blueprint.kinds.length;
  let left =
    blueprint.asked || everyKindIsCounted
      ? blueprint.total - chosen.candidates.length
      : Math.max(0, ...counted.map(({ missing }) => missing));
  if (left <= 0) return stays;
  const out = leftOut(context);
  const short = counted.flatMap(({ kind, missing }) => {
    const many = Math.min(Math.max(0, missing), left);
    left -= many;
    return explain(
      many,
      out.filter((one) => one.kind === kind),
      kind,
    );
  });
  const open = new Set<string>(
    blueprint.kinds.filter(({ exactly }) => exactly === undefined).map(({ kind }) => kind),
  );
  const whole = everyKindIsCounted || !blueprint.asked ? 0 : left;
  return [
    ...stays,
    ...short,
    ...explain(
      whole,
      out.filter((one) => open.has(one.kind)),
    ),
  ];
}

/** The reasons for so many missing questions: first those that a line would mend, then conflicts, then that there is no more. */
function explain(missing: number, out: readonly LeftOut[], kind?: KindName): Shortfall[] {
  const mendable = out.filter(({ why }) => why === "not built" || why === "rule");
  const inConflict = out.filter(({ with: other }) => other !== undefined);
  const groups = new Map<string, Shortfall>();
  for (const one of [...mendable, ...inConflict].slice(0, missing)) {
    const shortfall = shortfallOf(one);
    const name = `${shortfall.kind} ${shortfall.reason}`;
    const known = groups.get(name);
    groups.set(name, { ...shortfall, missing: (known?.missing ?? 0) + 1 });
  }
  const rest = missing - Math.min(missing, mendable.length + inConflict.length);
  return [...groups.values(), ...(rest > 0 ? [noMore(rest, kind)] : [])];
}

function shortfallOf({ kind, why, reason, remedy, line }: LeftOut): Shortfall {
  if (why === "not built" || why === "rule") {
    return {
      kind,
      missing: 1,
      reason: `${reason} (line ${line})`,
      remedy: remedy ?? "`quizwright check` shows the place.",
    };
  }
  return {
    kind,
    missing: 1,
    reason: reasons.get(why) ?? reason,
    remedy: `Annotate something else. ${needs(kind)}`,
  };
}

const reasons: ReadonlyMap<LeftOut["why"], string> = new Map([
  ["same annotation", "What is annotated is asked by another question already."],
  ["same question", "Another question asks the same already."],
  ["giveaway", "It or another question would say the other's answer."],
  ["rules out", "It or another question would rule out a wrong answer of the other."],
  ["hidden evidence", "A paragraph with gaps would stand where the proof is."],
]);

function noMore(missing: number, kind: KindName | undefined): Shortfall {
  if (kind === undefined) {
    return {
      missing,
      reason: "The annotations give no more questions.",
      remedy: "Annotate more facts or statements, or ask for fewer questions.",
    };
  }
  return {
    kind,
    missing,
    reason: "The annotations give no more.",
    remedy: `Annotate more. ${needs(kind)}`,
  };
}

function needs(kind: string): string {
  return Object.hasOwn(kinds, kind) ? `${kind} needs ${kinds[kind as KindName].needs}.` : "";
}
