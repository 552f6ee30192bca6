import { ascending } from "./ascending.ts";
import { bannedOptions } from "./banned-options.ts";
import { clang } from "./clang.ts";
import { keyInStem } from "./key-in-stem.ts";
import { longKey } from "./long-key.ts";
import { optionInOption } from "./option-in-option.ts";
import { proof } from "./proof.ts";
import type { Rule } from "./rule.ts";
import { twinOptions } from "./twin-options.ts";
import { unresolvedStem } from "./unresolved-stem.ts";

/** Every quality rule. One line a rule. */
export const rules = {
  "twin-options": twinOptions,
  "option-in-option": optionInOption,
  proof,
  "banned-options": bannedOptions,
  clang,
  "key-in-stem": keyInStem,
  ascending,
  "unresolved-stem": unresolvedStem,
  "long-key": longKey,
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
