import type { Place } from "./place.ts";

/**
 * A quality rule's verdict on an item, or on one that could not be built. An `error` keeps the item out of every quiz; a
 * `warning` lets it lose against a better one.
 */
export interface Finding {
  /** The rule's name in kebab-case: `twin-options`. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly item: string;
  readonly reason: string;
  /** What to add or change, where something can be. */
  readonly remedy?: string;
  /** The annotation that caused it. */
  readonly at: Place;
}
