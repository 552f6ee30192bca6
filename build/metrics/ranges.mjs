/** The characters of a CSS `unicode-range` without wildcards: `U+0000-00FF,U+0131`. */
export function parseRanges(ranges) {
  return ranges.split(",").flatMap((range) => {
    const [first, last = first] = range.replace("U+", "").split("-");
    const start = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, index) => start + index);
  });
}

/** Characters in ascending order as such ranges. */
export function packedRanges(characters) {
  const ranges = [];
  for (const character of characters) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === character - 1) last[1] = character;
    else ranges.push([character, character]);
  }
  return ranges.map((range) => `U+${[...new Set(range)].map((end) => end.toString(16)).join("-")}`).join();
}
