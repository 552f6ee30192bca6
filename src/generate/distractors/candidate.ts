import type { Value } from "../../model/value.ts";

/** A wrong answer that has been proved wrong. */
export interface Distractor {
  readonly text: string;
  /** Why it is wrong, from the text. */
  readonly rationale: string;
  /** Its date or number, where options ascend. */
  readonly value?: Value;
}
