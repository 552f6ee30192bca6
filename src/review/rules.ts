import { ascending } from "./ascending.ts";
import { bannedOptions } from "./banned-options.ts";
import { claimAsClaim } from "./claim-as-claim.ts";
import { clang } from "./clang.ts";
import { copiedStem } from "./copied-stem.ts";
import { doubleNegative } from "./double-negative.ts";
import { fewOptions } from "./few-options.ts";
import { grammar } from "./grammar.ts";
import { keyInStem } from "./key-in-stem.ts";
import { likestKey } from "./likest-key.ts";
import { loadedWords } from "./loaded-words.ts";
import { loneClang } from "./lone-clang.ts";
import { longKey } from "./long-key.ts";
import { longStem } from "./long-stem.ts";
import { negativeStem } from "./negative-stem.ts";
import { oddOneOut } from "./odd-one-out.ts";
import { oneAnswer } from "./one-answer.ts";
import { oneSort } from "./one-sort.ts";
import { optionInOption } from "./option-in-option.ts";
import { proof } from "./proof.ts";
import { rightAfterAll } from "./right-after-all.ts";
import type { Rule } from "./rule.ts";
import { timeAndRole } from "./time-and-role.ts";
import { twinOptions } from "./twin-options.ts";
import { unevenOptions } from "./uneven-options.ts";
import { unresolvedStem } from "./unresolved-stem.ts";
import { vagueQuantifier } from "./vague-quantifier.ts";

/** Every quality rule about one item, in the order of their sources. One line a rule. */
export const rules = {
  "one-answer": oneAnswer,
  "right-after-all": rightAfterAll,
  "twin-options": twinOptions,
  "option-in-option": optionInOption,
  proof,
  "one-sort": oneSort,
  grammar,
  "banned-options": bannedOptions,
  "double-negative": doubleNegative,
  clang,
  "lone-clang": loneClang,
  "key-in-stem": keyInStem,
  "time-and-role": timeAndRole,
  "claim-as-claim": claimAsClaim,
  ascending,
  "unresolved-stem": unresolvedStem,
  "long-key": longKey,
  "uneven-options": unevenOptions,
  "loaded-words": loadedWords,
  "likest-key": likestKey,
  "odd-one-out": oddOneOut,
  "negative-stem": negativeStem,
  "vague-quantifier": vagueQuantifier,
  "long-stem": longStem,
  "copied-stem": copiedStem,
  "few-options": fewOptions,
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
