import type { Run } from "../runs.ts";
import type { Proof } from "./proofs.ts";

/** A piece of the text with its emphasis, and the questions that it proves: by its sentence, by its words. */
export interface Piece {
  readonly runs: readonly Run[];
  /** Numbers of questions, parted by spaces. */
  readonly sentence: string;
  readonly words: string;
}

/**
 * Cuts runs where a proof begins or ends; emphasis that runs across a cut is closed and opened again.
 *
 * @param from the offset of the first run in its paragraph
 */
export function piecesOf(runs: readonly Run[], proofs: readonly Proof[], from = 0): Piece[] {
  const cuts = new Set(proofs.flatMap(({ start, end }) => [start, end]));
  const ordered = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  const open: Extract<Run, { tag: unknown }>[] = [];
  let piece: Run[] = [];
  let [begin, at] = [from, from];
  const close = () => {
    if (at > begin) {
      const closing = open.toReversed().map(({ tag }) => ({ tag, closes: true }));
      pieces.push({ runs: [...piece, ...closing], ...provedBy(proofs, begin, at) });
      piece = [...open];
      begin = at;
    }
  };
  for (const run of runs) {
    if ("tag" in run) {
      if (!run.closes && cuts.has(at)) close();
      if (run.closes) open.pop();
      else open.push(run);
      piece.push(run);
      continue;
    }
    const { text } = run;
    const start = at;
    for (const cut of ordered.filter((place) => place >= start && place < start + text.length)) {
      if (cut > at) piece.push({ text: text.slice(at - start, cut - start) });
      at = cut;
      close();
    }
    piece.push({ text: text.slice(at - start) });
    at = start + text.length;
  }
  close();
  return pieces;
}

function provedBy(proofs: readonly Proof[], start: number, end: number): { sentence: string; words: string } {
  const numbers = (part: Proof["part"]) => [
    ...new Set(
      proofs
        .filter((proof) => proof.part === part && proof.start <= start && proof.end >= end)
        .map(({ question }) => question),
    ),
  ];
  return { sentence: numbers("sentence").join(" "), words: numbers("words").join(" ") };
}
