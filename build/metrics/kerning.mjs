import { classesIn, coveredBy, listOf, lookupsOf } from "./lookups.mjs";

/**
 * The kerning between glyphs (GPOS, feature `kern`, pair adjustment). Glyphs that kern alike before and after others share a
 * class: `firsts` and `seconds` give each glyph's, and `values` is the table of first by second class.
 */
export function kerningOf(font, glyphs) {
  const lookups = lookupsOf(font.GPOS, ["kern"]).map((subtables) =>
    // Type 8, kerning by context, is there for the dot in Catalan l·l alone.
    subtables.filter(({ type }) => type === 2).map(adjustment),
  );
  const rows = glyphs.map((first) => {
    const row = glyphs.map(() => 0);
    for (const subtables of lookups) {
      const asked = subtables.flatMap((adjust) => adjust(first) ?? []);
      // Of a lookup's subtables the first counts that has the pair.
      glyphs.forEach((second, column) => {
        for (const valueWith of asked) {
          const value = valueWith(second);
          if (value === undefined) continue;
          row[column] += value;
          break;
        }
      });
    }
    return row;
  });
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

/** What a subtable gives for a first glyph, and then for a second: nothing where the next subtable is asked. */
function adjustment(subtable) {
  if (Object.values(subtable.valueFormat2).some(Boolean)) throw new Error("A pair moves its second glyph");
  const covered = new Map(coveredBy(subtable.coverage).map((glyph, index) => [glyph, index]));
  if (subtable.version === 1) {
    const sets = listOf(subtable.pairSets).map(
      (set) => new Map(Array.from(set, ({ secondGlyph, value1 }) => [secondGlyph, value1?.xAdvance ?? 0])),
    );
    return (first) => {
      const set = sets[covered.get(first)];
      return set === undefined ? undefined : (second) => set.get(second);
    };
  }
  const records = listOf(subtable.classRecords).map((row) =>
    listOf(row).map(({ value1 }) => value1?.xAdvance ?? 0),
  );
  const firsts = classesIn(subtable.classDef1);
  const seconds = classesIn(subtable.classDef2);
  return (first) => {
    if (!covered.has(first)) return undefined;
    const record = records[firsts(first)];
    return (second) => record[seconds(second)];
  };
}
