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

/** The class of each glyph; 0 for one that the table does not name. */
export function classesIn(definition) {
  const classes = new Map();
  if (definition.version === 1) {
    Array.from(definition.classValueArray).forEach((value, index) => {
      classes.set(definition.startGlyph + index, value);
    });
  } else {
    for (const { start, end, class: value } of definition.classRangeRecord) {
      for (let glyph = start; glyph <= end; glyph++) classes.set(glyph, value);
    }
  }
  return (glyph) => classes.get(glyph) ?? 0;
}
