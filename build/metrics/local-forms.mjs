/** OpenType's names of languages that have letters of their own in these fonts (GSUB, feature `locl`). */
const languages = {
  az: ["latn", "AZE "],
  bg: ["cyrl", "BGR "],
  ca: ["latn", "CAT "],
  kk: ["latn", "KAZ "],
  mk: ["cyrl", "MKD "],
  nl: ["latn", "NLD "],
  ro: ["latn", "ROM "],
  sr: ["cyrl", "SRB "],
  tr: ["latn", "TRK "],
  tt: ["latn", "TAT "],
};

/** Characters that have another glyph in a language, as `sr:б`. */
export function localFormsOf(font, characters) {
  const glyphOf = (character, script, language) => {
    const { glyphs } = font.layout(String.fromCodePoint(character), undefined, script, language);
    return glyphs.length === 1 ? glyphs[0].id : undefined;
  };
  const known = Object.entries(languages).filter(([, [script, tag]]) => names(font, script, tag));
  return known.flatMap(([language, [script, tag]]) =>
    characters.flatMap((character) => {
      const glyph = glyphOf(character, script, tag);
      return glyph === undefined || glyph === glyphOf(character, script)
        ? []
        : [{ glyph, text: `${language}:${String.fromCodePoint(character)}` }];
    }),
  );
}

function names(font, script, tag) {
  const record = font.GSUB.scriptList.find((each) => each.tag === script);
  return record?.script.langSysRecords.some((each) => each.tag === tag) ?? false;
}
