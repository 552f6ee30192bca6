import type { KindName } from "../../generate/kinds.ts";
import type { ProfileName } from "../../model/quiz.ts";
import type { Streams } from "../../random/random.ts";
import type { Blueprint } from "../blueprint.ts";
import type { Pool } from "../pool.ts";
import { balanced } from "./balanced.ts";
import { exam } from "./exam.ts";
import { pirls } from "./pirls.ts";
import type { Profile } from "./profile.ts";
import { suppliesOf } from "./supply.ts";

/** Every profile. One line a profile. */
export const profiles = { balanced, pirls, exam } satisfies Record<ProfileName, Profile>;

/** How many items of which kind; kinds that it does not name only come where these do not suffice. */
export type Plan = ReadonlyMap<KindName, number>;

/** Plans the sections of a quiz. Kinds that are dropped gave too few items in an earlier attempt. */
export function planOf(
  blueprint: Blueprint,
  pool: Pool,
  streams: Streams,
  dropped: ReadonlySet<KindName> = new Set(),
): Plan {
  const exact = blueprint.kinds.flatMap(({ kind, exactly }): [KindName, number][] =>
    exactly === undefined ? [] : [[kind, Math.min(exactly, blueprint.total)]],
  );
  const open = blueprint.kinds.filter(({ kind, exactly }) => exactly === undefined && !dropped.has(kind));
  const total = blueprint.total - exact.reduce((sum, [, count]) => sum + count, 0);
  const supplies = suppliesOf(open, pool);
  const shares = profiles[blueprint.profile].share({
    total,
    supplies,
    named: blueprint.named,
    pool,
    streams,
  });
  return new Map([...exact, ...shares].filter(([, count]) => count > 0));
}
