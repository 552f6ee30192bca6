import { nearest } from "../read/nearest.ts";

/** A number or an id that was given for a question, and means none. */
export class UnknownQuestion extends RangeError {
  override readonly name = "UnknownQuestion";
  readonly option: "replace" | "without";
  /** What to do: the id probably meant, or which numbers there are. */
  readonly remedy: string;

  constructor(option: "replace" | "without", given: string, known: readonly string[]) {
    const isNumber = /^[0-9]+$/.test(given);
    super(
      isNumber
        ? `${option}: there is no question ${given}`
        : `${option}: there is no question with the id "${given}"`,
    );
    this.option = option;
    const guess = isNumber ? undefined : nearest(given, known);
    const numbers =
      option === "replace" && known.length > 0 ? `Version A has questions 1 to ${known.length}.` : "";
    this.remedy = guess === undefined ? numbers : `Did you mean ${guess}?`;
  }
}
