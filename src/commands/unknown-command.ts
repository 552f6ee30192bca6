import { existsSync } from "node:fs";
import { nearest } from "../read/nearest.ts";
import { commandNames } from "./commands.ts";
import { usageError } from "./make/parse-list.ts";
import { visible } from "./terminal/visible.ts";
import type { UserError } from "./user-error.ts";

/**
 * Since articles may stand without a command, a mistyped command (`quizwright chekc mali.md`) arrives as an article. A
 * file or folder of that name is taken for what it is.
 */
export function unknownCommand(articles: readonly string[]): UserError | undefined {
  const [first] = articles;
  if (first === undefined || !/^[a-z]+$/i.test(first) || existsSync(first)) return undefined;
  const guess = nearest(first, commandNames);
  if (guess === undefined) return undefined;
  return usageError(
    `There is no command "${visible(first)}", and no file or folder of that name.`,
    `Did you mean "quizwright ${guess}"?`,
  );
}
