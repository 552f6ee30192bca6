import type { ShownQuestion } from "../shown-form.ts";

type Question = Extract<ShownQuestion, { interaction: "gap" }>;

/** A text with gaps in one string; the words are changed by `wordsOf`. */
export function gapText(
  { pieces }: Question,
  gapOf: (gap: string, letter: string) => string,
  wordsOf: (words: string) => string = (words) => words,
): string {
  return pieces
    .map((piece) => ("words" in piece ? wordsOf(piece.words) : gapOf(piece.gap, piece.letter)))
    .join("");
}

/** The gaps of a question under their letters, in order. */
export function gapsOf({ pieces }: Question): { readonly gap: string; readonly letter: string }[] {
  return pieces.flatMap((piece) => ("gap" in piece ? [piece] : []));
}

/** A gap on a line to be read: under its letter where there are several. */
export function blankOf(question: Question): (gap: string, letter: string) => string {
  const several = gapsOf(question).length > 1;
  return (_, letter) => (several ? `(${letter}) ______` : "______");
}
