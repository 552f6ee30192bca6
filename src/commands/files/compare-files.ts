import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { OutputFile } from "../../model/output.ts";
import { entriesOf, fieldOf, isObject, sameJson, stringOf } from "../verify/json-value.ts";
import type { Difference } from "../verify/prove-items.ts";
import type { QuizRecord } from "../verify/read-record.ts";

/**
 * Compares a quiz.json, and every other file of its set that stands beside it, with what is made now, byte for byte.
 * `same` names the files that are.
 */
export function compareFiles(
  quiz: string,
  bytes: Uint8Array,
  record: QuizRecord,
  made: ReadonlyMap<string, OutputFile>,
): { differences: Difference[]; same: string[] } {
  const differences: Difference[] = [];
  const same: string[] = [];
  const compare = (name: string, there: Uint8Array, file: OutputFile, whyNot: () => string) => {
    if (Buffer.from(file.content).equals(there)) same.push(name);
    else differences.push({ where: name, reason: whyNot() });
  };
  const fresh = made.get("quiz.json");
  if (fresh !== undefined)
    compare(basename(quiz), bytes, fresh, () => whyNotQuiz(record, String(fresh.content)));
  for (const [name, file] of made) {
    const path = join(dirname(quiz), name);
    if (name === "quiz.json" || !existsSync(path)) continue;
    compare(name, readFileSync(path), file, () => "it is not the file that is made now, byte for byte");
  }
  return { differences, same };
}

/** The parts of a quiz.json that differ from the one that is made now. */
function whyNotQuiz(record: QuizRecord, fresh: string): string {
  const now: unknown = JSON.parse(fresh);
  const keys = new Set([now, record.json].flatMap((json) => (isObject(json) ? Object.keys(json) : [])));
  const parts = [...keys].filter((key) => !sameJson(fieldOf(record.json, key), fieldOf(now, key)));
  if (parts.length === 0) return "it differs in white space or line ends alone";
  const recipe = parts.includes("recipe") ? recipeParts(record.json, now) : [];
  const items = parts.includes("items") ? changedItems(record.items, entriesOf(fieldOf(now, "items"))) : [];
  return [`it differs in ${parts.join(", ")}`, ...recipe, ...items].join("; ");
}

function recipeParts(before: unknown, now: unknown): string[] {
  const [a, b] = [fieldOf(before, "recipe"), fieldOf(now, "recipe")];
  const keys = ["seed", "edition", "version", "options"].filter(
    (key) => !sameJson(fieldOf(a, key), fieldOf(b, key)),
  );
  return keys.length === 0 ? [] : [`in the recipe: ${keys.join(", ")}`];
}

/** Items that came, went, or changed. */
function changedItems(before: readonly unknown[], now: readonly unknown[]): string[] {
  const idsOf = (items: readonly unknown[]) =>
    new Map(items.map((item) => [stringOf(fieldOf(item, "id")) ?? "", item] as const));
  const [old, fresh] = [idsOf(before), idsOf(now)];
  const gone = [...old.keys()].filter((id) => !fresh.has(id));
  const come = [...fresh.keys()].filter((id) => !old.has(id));
  const changed = [...old].flatMap(([id, item]) =>
    fresh.has(id) && !sameJson(item, fresh.get(id)) ? [id] : [],
  );
  return [
    ...(gone.length > 0 ? [`no longer made: ${gone.join(", ")}`] : []),
    ...(come.length > 0 ? [`made now and not there: ${come.join(", ")}`] : []),
    ...(changed.length > 0 ? [`changed: ${changed.join(", ")}`] : []),
  ];
}
