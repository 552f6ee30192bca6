import { nearest } from "../read/nearest.ts";
import type { Args, Command } from "./command.ts";
import { commandNames } from "./commands.ts";
import { usageError } from "./make/parse-list.ts";
import { visible } from "./terminal/visible.ts";

/** The words of the command line with a lone `-` behind `--`: as one of many words, yargs drops it. */
export function dashesLast(words: readonly string[]): string[] {
  const end = words.indexOf("--");
  const [before, after] = end < 0 ? [words, []] : [words.slice(0, end), words.slice(end + 1)];
  const dashes = before.filter((word) => word === "-");
  const rest = before.filter((word) => word !== "-");
  return dashes.length + after.length === 0 ? rest : [...rest, "--", ...dashes, ...after];
}

/** Puts the words behind `--` in the places that are still free; a command that takes articles asks `wordsOf` for them. */
export function fillPositionals(args: Args, positionals: readonly string[]): Args {
  if (positionals.includes("article")) return args;
  const behind = [args["--"]].flat().filter((word) => word !== undefined);
  const free = positionals.filter((name) => args[name] === undefined);
  const filled = free.slice(0, behind.length).map((name, index) => [name, behind[index]]);
  return { ...args, ...Object.fromEntries(filled), "--": behind.slice(filled.length) };
}

/** A flag's text; `undefined` where it is not given. */
export function textOf(args: Args, name: string): string | undefined {
  const value = args[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value)) throw usageError(`--${name} is given more than once.`);
  return String(value);
}

/** A list's text: given more than once, the lists are joined. */
export function listOf(args: Args, name: string): string | undefined {
  const value = args[name];
  return Array.isArray(value) ? value.join(",") : textOf(args, name);
}

export function isOn(args: Args, name: string): boolean {
  const value = args[name];
  return Array.isArray(value) ? value.includes(true) : value === true;
}

/** The words that are no flags; behind `--` anything is one. */
export function wordsOf(args: Args, name: string): string[] {
  return [args[name], args["--"]]
    .flat()
    .filter((word) => word !== undefined)
    .map(String);
}

/** Refuses flags that a command does not have, and flags without their value. */
export function checkFlags(args: Args, flags: Command["flags"], positionals: readonly string[]): void {
  for (const [name, { type }] of Object.entries(flags)) {
    if (type === "string" && [args[name]].flat().includes("")) {
      throw usageError(`--${name} needs a value.`, `One that begins with a dash is written --${name}=-5.`);
    }
  }
  const aliases = Object.values(flags).flatMap(({ alias }) => (typeof alias === "string" ? [alias] : []));
  const known = new Set([
    ...Object.keys(flags),
    ...aliases,
    ...positionals,
    "_",
    "--",
    "$0",
    "help",
    "h",
    "version",
  ]);
  for (const name of Object.keys(args)) {
    if (known.has(name)) continue;
    const guess = nearest(name, [...Object.keys(flags), "help", "version"]);
    const dashes = name.length === 1 ? "-" : "--";
    throw usageError(
      `There is no flag ${dashes}${visible(name)}.`,
      guess === undefined ? "`--help` lists them." : `Did you mean --${guess}?`,
    );
  }
  const words = [args._, positionals.includes("article") ? [] : args["--"]]
    .flat()
    .filter((word) => word !== undefined);
  const [extra] = words.map(String).filter((word, index) => index > 0 || !commandNames.includes(word));
  if (extra !== undefined) {
    throw usageError(`"${visible(extra)}" is one word too many.`, "`--help` shows how the command is used.");
  }
}
