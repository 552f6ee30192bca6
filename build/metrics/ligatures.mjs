import { coveredBy, lookupsOf } from "./lookups.mjs";

/** The ligatures that browsers set unasked (GSUB, feature `liga`), longest first, with the characters that they stand for. */
export function ligaturesOf(font, characters) {
  const texts = new Map(
    characters.map((character) => [font.glyphForCodePoint(character).id, String.fromCodePoint(character)]),
  );
  return lookupsOf(font.GSUB, ["liga", "clig", "rlig"])
    .flat()
    .flatMap(({ type, coverage, ligatureSets }) => {
      if (type !== 4) throw new Error(`A ligature by a lookup of type ${type}`);
      return coveredBy(coverage).flatMap((first, index) =>
        Array.from(ligatureSets.get(index), ({ glyph, components }) => ({
          glyph,
          parts: [first, ...components],
        })),
      );
    })
    .filter(({ parts }) => parts.every((part) => texts.has(part)))
    .map(({ glyph, parts }) => ({ glyph, text: parts.map((part) => texts.get(part)).join("") }))
    .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}
