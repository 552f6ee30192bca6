import type { Item } from "../../src/model/item.ts";
import type { Annotations } from "./annotations.ts";
import { nameOf } from "./fact-verdict.ts";
import { findAll } from "./words.ts";

/**
 * The item with the annotations' own words: "According to Ann Reid, Reid sold a boat" is told of a fact that says "Ann Reid
 * sold a boat", by Ann Reid.
 */
export function withFullNames(item: Item, annotations: Annotations): Item {
  const restored = (text: string) =>
    text
      .split("\n")
      .map((line) => lineOf(line, annotations))
      .join("\n");
  if (item.interaction === "match")
    return { ...item, statements: item.statements.map((one) => ({ ...one, text: restored(one.text) })) };
  if (item.interaction !== "gap") return { ...item, stem: restored(item.stem) };
  const text = item.text.map((piece) => ("words" in piece ? { words: restored(piece.words) } : piece));
  return { ...item, text };
}

function lineOf(line: string, annotations: Annotations): string {
  const [, lead = "", name = "", rest = ""] =
    /^(.*?\b(?:According to|Laut) ([^,:]+)[,:] )(.*)$/su.exec(line) ?? [];
  const owner = nameOf(name, annotations);
  const short = [...(owner?.names ?? []), name.split(" ").at(-1) ?? ""].find(
    (one) => one !== "" && one !== name && name.endsWith(one) && findAll(rest, one).length > 0,
  );
  if (owner === undefined || short === undefined || findAll(rest, name).length > 0) return line;
  const told = annotations.facts
    .filter(({ by }) => by !== undefined && nameOf(by, annotations) === owner)
    .flatMap(({ sentence, slots }) => [sentence, ...slots.flatMap(({ question }) => question ?? [])]);
  // Where the teacher wrote the short name it is the fact's own.
  const isOwn = told.some((text) => findAll(text.replaceAll(name, ""), short).length > 0);
  return isOwn ? line : lead + rest.replaceAll(new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}])`, "gu"), name);
}
