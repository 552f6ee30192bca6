/** What the annotations make of an option. Only what they prove is true or false. */
export interface Verdict {
  readonly is: "true" | "false" | "unknown";
  readonly why: string;
}

export const isTrue = (why: string): Verdict => ({ is: "true", why });
export const isFalse = (why: string): Verdict => ({ is: "false", why });
export const isUnknown = (why: string): Verdict => ({ is: "unknown", why });
