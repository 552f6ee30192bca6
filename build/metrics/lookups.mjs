/** The lookups that some features of a table (GSUB, GPOS) name, each once, in the order in which they are applied. */
export function lookupsOf(table, features) {
  const named = table.featureList
    .filter(({ tag }) => features.includes(tag))
    .flatMap(({ feature }) => feature.lookupListIndexes);
  return [...new Set(named)]
    .sort((a, b) => a - b)
    .map((index) => {
      const { lookupType, subTables } = table.lookupList.get(index);
      // An extension (GSUB 7, GPOS 9) holds the table meant.
      return listOf(subTables).map((subtable) =>
        subtable.extension === undefined
          ? { type: lookupType, ...fieldsOf(subtable) }
          : { type: subtable.lookupType, ...fieldsOf(subtable.extension) },
      );
    });
}

/** fontkit reads some arrays only when asked. */
export function listOf(array) {
  return array.toArray?.() ?? Array.from(array);
}

function fieldsOf(subtable) {
  const fields = {};
  for (const key in subtable) fields[key] = subtable[key];
  return fields;
}

/** The glyphs of a coverage table in their order. */
export function coveredBy(coverage) {
  if (coverage.version === 1) return Array.from(coverage.glyphs);
  return Array.from(coverage.rangeRecords).flatMap(({ start, end }) =>
    Array.from({ length: end - start + 1 }, (_, index) => start + index),
  );
}

/** The class of a glyph; 0 for one that the table does not name. */
export function classIn(definition, glyph) {
  if (definition.version === 1) {
    return Array.from(definition.classValueArray)[glyph - definition.startGlyph] ?? 0;
  }
  return (
    Array.from(definition.classRangeRecord).find(({ start, end }) => glyph >= start && glyph <= end)?.class ??
    0
  );
}
