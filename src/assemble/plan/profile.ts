import type { KindName } from "../../generate/kinds.ts";
import type { Streams } from "../../random/random.ts";
import type { Pool } from "../pool.ts";
import type { Supply } from "./supply.ts";

/** A way to choose among kinds that are not counted. */
export interface Profile {
  /** A section of fewer items than these is no section, unless its items are big or the teacher's own. */
  readonly smallestSection: number;
  readonly share: (sharing: Sharing) => readonly (readonly [KindName, number])[];
}

export interface Sharing {
  /** Questions to share out. */
  readonly total: number;
  readonly supplies: readonly Supply[];
  /** Whether the kinds were named: then all of them take part. */
  readonly named: boolean;
  readonly pool: Pool;
  readonly streams: Streams;
}
