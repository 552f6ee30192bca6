import type { Evidence } from "../model/evidence.ts";
import type { Rule } from "./rule.ts";

/** Every key has its place in the text, and the words stand there. */
export const proof: Rule = {
  severity: "error",
  source: "item-quality 4",
  check(item, passage) {
    const places =
      item.interaction === "match" ? item.statements.flatMap(({ evidence }) => evidence) : item.evidence;
    const wrong = places.find((place: Evidence) => {
      const text = passage.paragraphs.get(place.paragraph)?.text;
      return (
        text === undefined || place.end <= place.start || text.slice(place.start, place.end) !== place.text
      );
    });
    return (
      wrong && `The evidence "${wrong.text}" does not stand at its place in paragraph ${wrong.paragraph}.`
    );
  },
};
