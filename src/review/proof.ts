import type { Passage } from "../generate/passage.ts";
import type { Evidence } from "../model/evidence.ts";
import { findWords } from "../read/text/match.ts";
import { keysOf } from "./item-texts.ts";
import type { ItemView } from "./item-view.ts";
import type { Rule } from "./rule.ts";
import { foldedOf, valueIn } from "./texts.ts";

/** Every key has its place in the text, the words stand there, and a date or number that is to be found stands beside them. */
export const proof: Rule = {
  severity: "error",
  source: "item-quality 4",
  check(view, passage) {
    const { item } = view;
    const parts =
      item.interaction === "match" ? item.statements : item.interaction === "order" ? item.entries : [];
    const places = [...item.evidence, ...parts.flatMap(({ evidence = [] }) => evidence)];
    const wrong = places.find((place) => !stands(place, passage));
    if (wrong !== undefined) {
      return {
        reason: `The evidence "${wrong.text}" does not stand at its place in paragraph ${wrong.paragraph}.`,
        remedy: "Mend its paragraph, start and end.",
      };
    }
    const unsaid = unsaidKey(view, passage);
    return unsaid === undefined
      ? undefined
      : {
          reason: `The place that is to prove "${unsaid}" does not say it.`,
          remedy: "Name the paragraph that does.",
          annotation: "see: …",
        };
  },
};

function stands({ paragraph, start, end, text }: Evidence, passage: Passage): boolean {
  return text !== "" && end > start && passage.paragraphs.get(paragraph)?.text.slice(start, end) === text;
}

/** More places of a value than these are not looked through, nor all kept (`valueIndexOf`). */
const mostPlaces = 1000;

/** A date or number that is to be found in the text, and that the paragraphs of its evidence do not have. */
function unsaidKey({ item }: ItemView, passage: Passage): string | undefined {
  // What is to be inferred or counted stands nowhere.
  if (item.process !== "retrieve" || (item.interaction !== "choice" && item.interaction !== "text"))
    return undefined;
  const paragraphs = new Set(item.evidence.map(({ paragraph }) => paragraph));
  const keys = keysOf(item);
  const isSaid = (key: string): boolean => {
    const value = valueIn(key, passage.locale);
    if (value === undefined) return true;
    const saying = passage.values.saying(value);
    return (
      saying.length > mostPlaces ||
      saying.some(({ sentence }) => paragraphs.has(sentence.paragraph)) ||
      [...paragraphs].some(
        (id) => findWords(foldedOf(passage.paragraphs.get(id)?.text ?? "", passage.locale), key).length > 0,
      )
    );
  };
  // Of the accepted answers of an open question one is enough.
  return item.interaction === "text"
    ? keys.some(isSaid)
      ? undefined
      : keys[0]
    : keys.find((key) => !isSaid(key));
}
