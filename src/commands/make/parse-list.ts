import { nearest } from "../../read/nearest.ts";
import { exitCodes } from "../exit-codes.ts";
import { visible } from "../terminal/visible.ts";
import { UserError } from "../user-error.ts";

/** Wrong usage: what was given, and what was expected. */
export function usageError(reason: string, remedy?: string): UserError {
  return new UserError(exitCodes.usage, reason, remedy);
}

/** The names of a list parted by commas, each once; a name that is unknown is told with the one probably meant. */
export function parseNames<Name extends string>(
  flag: string,
  text: string,
  what: string,
  known: readonly Name[],
): Name[] {
  const names = partsOf(flag, text).map((name) => knownName(flag, name, what, known));
  return [...new Set(names)];
}

export function partsOf(flag: string, text: string): string[] {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.includes("")) {
    throw usageError(`${flag} takes names parted by commas, not "${visible(text)}".`);
  }
  return parts;
}

export function knownName<Name extends string>(
  flag: string,
  name: string,
  what: string,
  known: readonly Name[],
): Name {
  const same = known.find((one) => one === name);
  if (same !== undefined) return same;
  const guess = nearest(name, known);
  throw usageError(
    `${flag}: there is no ${what} "${visible(name)}".`,
    `${guess === undefined ? "" : `Did you mean "${guess}"? `}There is ${known.join(", ")}.`,
  );
}

/** A whole number in figures, from `least` to `most`. */
export function parseWhole(flag: string, text: string, least: number, most: number): number {
  const number = /^[0-9]{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) {
    throw usageError(`${flag} is "${visible(text)}"; a whole number from ${least} to ${most} was expected.`);
  }
  return number;
}
