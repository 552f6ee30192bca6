import type { Face } from "./faces.ts";
import { easy } from "./metrics/easy.ts";
import { sans } from "./metrics/sans.ts";
import { serif } from "./metrics/serif.ts";
import { numbersOf, type PackedFace, type PackedSubset, rangesOf } from "./packed-face.ts";

/** What one file of a face says. A glyph is named by its place in the file's tables. */
export interface SubsetMetrics {
  readonly advances: Int16Array;
  readonly firsts: Int16Array;
  readonly seconds: Int16Array;
  readonly kerning: Int16Array;
  readonly secondClasses: number;
  /** By the glyph of their first letter, longest first. */
  readonly ligatures: readonly (readonly Ligature[] | undefined)[];
  /** By language and character. */
  readonly localForms: ReadonlyMap<string, LocalForms>;
}

export type LocalForms = ReadonlyMap<number, number>;

interface Ligature {
  readonly text: string;
  readonly glyph: number;
}

export interface FaceMetrics {
  /** Where a character is: 65536 times its file, and its glyph there; -1 if it is nowhere. */
  readonly placeOf: (character: number) => number;
  readonly subset: (index: number) => SubsetMetrics;
}

const families = { serif, sans, easy };

/** The files of a face. */
export function packedFace({ family, weight, italic }: Face): PackedFace {
  const open = families[family][italic ? `${weight} italic` : weight];
  if (open === undefined) throw new RangeError(`No font of weight ${weight}: expected 400, 600 or 700`);
  return open();
}

/** Widths and kerning of a face, unpacked once. */
export function faceMetrics(face: Face): FaceMetrics {
  const name = `${face.family} ${face.weight} ${face.italic}`;
  const known = unpacked.get(name);
  if (known !== undefined) return known;
  const packed = packedFace(face);
  const subsets: SubsetMetrics[] = [];
  const metrics = {
    placeOf: placesIn(packed),
    subset: (index: number) => {
      subsets[index] ??= unpack(packed[index] as PackedSubset);
      return subsets[index];
    },
  };
  unpacked.set(name, metrics);
  return metrics;
}

const unpacked = new Map<string, FaceMetrics>();

function placesIn(packed: PackedFace): FaceMetrics["placeOf"] {
  const places = new Int32Array(0x10000).fill(-1);
  packed.forEach(({ characters }, subset) => {
    let glyph = 0;
    for (const [first, last] of rangesOf(characters)) {
      for (let character = first; character <= last; character++)
        places[character] = subset * 65536 + glyph++;
    }
  });
  return (character) => places[character] ?? -1;
}

function unpack(packed: PackedSubset): SubsetMetrics {
  const { characters, advances = "", firsts = "", seconds = "", kerning = "" } = packed;
  let glyph = 0;
  const own = new Map<number, number>();
  for (const [first, last] of rangesOf(characters)) {
    for (let character = first; character <= last; character++) own.set(character, glyph++);
  }
  const ligatures = new Array<Ligature[] | undefined>(glyph).fill(undefined);
  for (const text of words(packed.ligatures)) {
    const first = own.get(text.charCodeAt(0)) as number;
    ligatures[first] = [...(ligatures[first] ?? []), { text, glyph: glyph++ }];
  }
  const localForms = new Map<string, Map<number, number>>();
  for (const form of words(packed.localForms)) {
    const [language = "", character = ""] = form.split(":");
    const forms = localForms.get(language) ?? new Map<number, number>();
    localForms.set(language, forms.set(character.codePointAt(0) as number, glyph++));
  }
  const secondOf = numbersOf(seconds);
  return {
    advances: numbersOf(advances),
    firsts: numbersOf(firsts),
    seconds: secondOf,
    kerning: numbersOf(kerning),
    secondClasses: secondOf.reduce((most, number) => Math.max(most, number + 1), 0),
    ligatures,
    localForms,
  };
}

function words(packed: string | undefined): readonly string[] {
  return packed === undefined ? [] : packed.split(" ");
}
