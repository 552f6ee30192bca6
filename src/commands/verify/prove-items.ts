import type { Article } from "../../model/article.ts";
import { paragraphOf } from "../../model/article.ts";
import { visible } from "../terminal/visible.ts";
import { entriesOf, fieldOf, isObject, sameJson, stringOf } from "./json-value.ts";

/** What keeps a set from being proved, or from being the one that is made again. */
export interface Difference {
  /** The id of the item, or the name of the file or of the part of the record. */
  readonly where: string;
  readonly reason: string;
}

/**
 * Proves items as a quiz.json holds them: each must be one that the annotations give, with the same key and options, and
 * each piece of its evidence must stand in the article where it says.
 *
 * @param items of the file
 * @param given what the annotations give, by id, in the same form
 */
export function proveItems(
  items: readonly unknown[],
  given: ReadonlyMap<string, unknown>,
  article: Article,
): Difference[] {
  const seen = new Set<string>();
  return items.flatMap((item): Difference[] => {
    const id = stringOf(fieldOf(item, "id")) ?? "";
    const twice = seen.has(id) ? ["stands there twice"] : [];
    seen.add(id);
    const made = given.get(id);
    const reasons =
      made === undefined
        ? ["the annotations give no such question"]
        : [...compareItem(item, made), ...missingEvidence(item, article)];
    return [...twice, ...reasons].map((reason) => ({ where: id, reason }));
  });
}

function compareItem(item: unknown, made: unknown): string[] {
  const keys = new Set([
    ...Object.keys(isObject(made) ? made : {}),
    ...Object.keys(isObject(item) ? item : {}),
  ]);
  return [...keys].flatMap((key): string[] => {
    if (sameJson(fieldOf(item, key), fieldOf(made, key))) return [];
    if (key === "key") {
      const [there, proved] = [keyIn(item), keyIn(made)];
      // Where the options were renamed the words are the same, and the options tell.
      if (there === proved)
        return sameJson(fieldOf(item, "options"), fieldOf(made, "options")) ? ["the key has other ids"] : [];
      return [`the key is ${there}; the annotations prove ${proved}`];
    }
    if (key === "options") return [optionsReason(textsIn(item), textsIn(made))];
    if (key === "stem")
      return [`it asks ${quoted(fieldOf(item, key))}; the annotations give ${quoted(fieldOf(made, key))}`];
    return [`"${visible(key)}" is not what the annotations give`];
  });
}

/** Evidence of the item and of its parts that does not stand where it says. */
function missingEvidence(item: unknown, article: Article): string[] {
  const parts = ["statements", "entries"].flatMap((list) => entriesOf(fieldOf(item, list)));
  const evidence = [item, ...parts].flatMap((one) => entriesOf(fieldOf(one, "evidence")));
  if (evidence.length === 0) return ["it has no evidence"];
  return evidence.flatMap((one) => {
    const letter = stringOf(fieldOf(one, "paragraph")) ?? "";
    const [start, end, text] = [fieldOf(one, "start"), fieldOf(one, "end"), fieldOf(one, "text")];
    const paragraph = paragraphOf(article, letter);
    const stands =
      typeof start === "number" &&
      typeof end === "number" &&
      typeof text === "string" &&
      text !== "" &&
      paragraph?.text.slice(start, end) === text;
    return stands
      ? []
      : [`its evidence ${quoted(text)} does not stand in paragraph ${visible(letter)} at ${String(start)}`];
  });
}

/** The key in words: the texts of the options, statements or entries that it names. */
function keyIn(item: unknown): string {
  const key = fieldOf(item, "key");
  if (Array.isArray(key)) return key.map((id) => quoted(textOfId(item, id))).join(", ") || "empty";
  if (!isObject(key)) return quoted(key);
  return Object.entries(key)
    .map(
      ([from, to]) =>
        `${quoted(textOfId(item, from))}: ${entriesOrOne(to)
          .map((id) => quoted(textOfId(item, id)))
          .join(", ")}`,
    )
    .join("; ");
}

function optionsReason(there: readonly string[], given: readonly string[]): string {
  const [more, fewer] = [
    there.filter((text) => !given.includes(text)),
    given.filter((text) => !there.includes(text)),
  ];
  if (more.length === 0 && fewer.length === 0) return "its options have other ids, reasons or places";
  return [
    ...(more.length > 0 ? [`the annotations do not give the option ${more.join(", ")}`] : []),
    ...(fewer.length > 0 ? [`the option ${fewer.join(", ")} is not there`] : []),
  ].join("; ");
}

function textsIn(item: unknown): string[] {
  return entriesOf(fieldOf(item, "options")).map((option) => quoted(fieldOf(option, "text")));
}

function textOfId(item: unknown, id: unknown): unknown {
  for (const list of ["options", "statements", "entries", "bank"]) {
    const entry = entriesOf(fieldOf(item, list)).find((one) => fieldOf(one, "id") === id);
    if (entry !== undefined) return fieldOf(entry, "text");
  }
  return id;
}

function entriesOrOne(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function quoted(value: unknown): string {
  if (typeof value !== "string") return value === undefined ? "not there" : "no text";
  return `"${visible(value.length > 120 ? `${value.slice(0, 119)}…` : value)}"`;
}
