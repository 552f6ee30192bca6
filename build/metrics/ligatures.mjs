import { coveredBy, lookupsOf } from "./lookups.mjs";

/** Catalan writes a long l with a dot, which fonts set close by several ways. */
const catalan = ["l·l", "L·L"];

/** The ligatures that browsers set unasked (GSUB, feature `liga`), longest first, with the characters that they stand for. */
export function ligaturesOf(font, characters) {
  const texts = new Map(
    characters.map((character) => [font.glyphForCodePoint(character).id, String.fromCodePoint(character)]),
  );
  const ligatures = lookupsOf(font.GSUB, ["liga", "clig", "rlig"])
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
    .map(({ glyph, parts }) => ({ glyph, text: parts.map((part) => texts.get(part)).join("") }));
  // It kerns as its letters do.
  const joined = catalan
    .filter((text) => Array.from(text).every((character) => characters.includes(character.codePointAt(0))))
    .map((text) => ({
      glyph: font.glyphForCodePoint(text.codePointAt(0)).id,
      text,
      advance: font.layout(text, undefined, "latn", "CAT ").advanceWidth,
    }));
  return [...ligatures, ...joined].sort(
    (a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );
}
