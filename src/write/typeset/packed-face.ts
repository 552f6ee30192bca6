/** One file of a face as `npm run metrics` packs it. Widths are thousandths of an em. */
export interface PackedSubset {
  /** Its place in the @fontsource packages. */
  readonly file: string;
  /** What it is used for, as a CSS `unicode-range`. No character is in two files of a face. */
  readonly characters: string;
  /** Of each glyph: those of the characters, the ligatures, the local forms, and the one for missing characters. */
  readonly advances?: string;
  /** `ffi fi`: longest first. */
  readonly ligatures?: string;
  /** `sr:б`: a character that looks different in a language. */
  readonly localForms?: string;
  /** The class of each glyph when another follows, and when it follows another. */
  readonly firsts?: string;
  readonly seconds?: string;
  /** Kerning by class: all second classes of the first class 0, then of 1, … */
  readonly kerning?: string;
}

export type PackedFace = readonly PackedSubset[];

/** Numbers in base 36, parted by spaces; `5*c` is twelve fives. */
export function numbersOf(packed: string): Int16Array {
  const numbers: number[] = [];
  for (const word of packed.split(" ")) {
    const [number = "", times] = word.split("*");
    const value = Number.parseInt(number, 36);
    for (let left = times === undefined ? 1 : Number.parseInt(times, 36); left > 0; left--)
      numbers.push(value);
  }
  return Int16Array.from(numbers);
}

/** The first and last character of each range of a `unicode-range`. */
export function rangesOf(characters: string): readonly (readonly [number, number])[] {
  return characters.split(",").map((range) => {
    const [first = "", last = first] = range.slice(2).split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
