import { allNames, type Name } from "../model/article.ts";
import { foldText } from "../read/text/match.ts";
import type { Passage } from "./passage.ts";

/**
 * What a person claims of herself, as it goes on behind her name: "According to Luigi Pace, Pace lost many guests". Only
 * where nothing bends and the short name means nobody else.
 */
export function toldOnce(text: string, owner: Name, passage: Passage): string {
  const short = shortName(owner, passage);
  return short === undefined ? text : text.replaceAll(owner.name, short);
}

/** Another name that is a part of the listed one, or the second of two words. */
function shortName(owner: Name, { article, locale }: Passage): string | undefined {
  if (owner.sort !== "person" || locale.reading.bends || locale.reading.unspaced) return undefined;
  const words = owner.name.split(" ");
  const listed = owner.also.find((one) => words.includes(one) && one !== words[0]);
  if (listed !== undefined) return listed;
  const [, last, ...more] = words;
  if (last === undefined || more.length > 0) return undefined;
  const others = article.names.filter((name) => name.id !== owner.id).flatMap(allNames);
  return others.some((name) => foldText(name).split(" ").includes(foldText(last))) ? undefined : last;
}
