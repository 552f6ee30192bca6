import { classIn, coveredBy, listOf, lookupsOf } from "./lookups.mjs";

/**
 * The kerning between glyphs (GPOS, feature `kern`, pair adjustment). Glyphs that kern alike before and after others share a
 * class: `firsts` and `seconds` give each glyph's, and `values` is the table of first by second class.
 */
export function kerningOf(font, glyphs) {
  const lookups = lookupsOf(font.GPOS, ["kern"]).map((subtables) =>
    // Type 8, kerning by context, is there for the dot in Catalan l·l alone.
    subtables.filter(({ type }) => type === 2).map(adjustment),
  );
  const rows = glyphs.map((first) =>
    glyphs.map((second) => {
      let sum = 0;
      for (const subtables of lookups) {
        for (const adjust of subtables) {
          const value = adjust(first, second);
          if (value === undefined) continue;
          sum += value;
          break;
        }
      }
      return sum;
    }),
  );
  const firsts = classesOf(rows);
  const columns = glyphs.map((_, column) => firsts.kept.map((row) => row[column]));
  const seconds = classesOf(columns);
  return {
    firsts: firsts.classes,
    seconds: seconds.classes,
    values: firsts.kept.flatMap((_, row) => seconds.kept.map((column) => column[row])),
  };
}

/** Numbers equal rows; the classes are in order of first use. */
function classesOf(rows) {
  const known = new Map();
  const kept = [];
  const classes = rows.map((row) => {
    const key = row.join();
    if (!known.has(key)) {
      known.set(key, kept.length);
      kept.push(row);
    }
    return known.get(key);
  });
  return { classes, kept };
}

/** What a subtable gives for two glyphs: nothing where the next subtable is asked. */
function adjustment(subtable) {
  if (Object.values(subtable.valueFormat2).some(Boolean)) throw new Error("A pair moves its second glyph");
  const covered = new Map(coveredBy(subtable.coverage).map((glyph, index) => [glyph, index]));
  if (subtable.version === 1) {
    const sets = listOf(subtable.pairSets).map(
      (set) => new Map(Array.from(set, ({ secondGlyph, value1 }) => [secondGlyph, value1?.xAdvance ?? 0])),
    );
    return (first, second) => sets[covered.get(first)]?.get(second);
  }
  const records = listOf(subtable.classRecords).map((row) =>
    listOf(row).map(({ value1 }) => value1?.xAdvance ?? 0),
  );
  const firsts = remembered((glyph) => classIn(subtable.classDef1, glyph));
  const seconds = remembered((glyph) => classIn(subtable.classDef2, glyph));
  return (first, second) => (covered.has(first) ? records[firsts(first)][seconds(second)] : undefined);
}

function remembered(find) {
  const found = new Map();
  return (glyph) => {
    if (!found.has(glyph)) found.set(glyph, find(glyph));
    return found.get(glyph);
  };
}
