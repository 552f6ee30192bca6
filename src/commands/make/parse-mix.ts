import { kindNames } from "../../generate/kinds.ts";
import type { Mix } from "../../model/quiz.ts";
import { knownName, parseWhole, partsOf, usageError } from "./parse-list.ts";

/** `fact-choice=4,who-said-it=3`; a kind's name alone stands for any number of it. */
export function parseMix(text: string): Mix {
  const mix: Record<string, number | "any"> = {};
  for (const part of partsOf("--mix", text)) {
    const equals = part.indexOf("=");
    const name = knownName(
      "--mix",
      (equals < 0 ? part : part.slice(0, equals)).trim(),
      "kind of question",
      kindNames,
    );
    if (Object.hasOwn(mix, name)) throw usageError(`--mix names ${name} twice.`);
    mix[name] = equals < 0 ? "any" : parseWhole(`--mix ${name}`, part.slice(equals + 1).trim(), 1, 1000);
  }
  return mix;
}

export function writeMix(mix: Mix): string {
  return Object.entries(mix)
    .map(([kind, count]) => (count === "any" ? kind : `${kind}=${count}`))
    .join(",");
}
