import type { TextBlock } from "../text-view.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import type { Proof } from "./proofs.ts";

/** A paragraph that a question gives with gaps: its number in the page, and what stands there until it is answered. */
export interface Withheld {
  readonly until: number;
  readonly instead: string;
}

type Shown<Block> = Block extends { readonly runs: unknown }
  ? Omit<Block, "runs"> & { readonly pieces: readonly Piece[] }
  : Block;

/** A block of the text in pieces; `instead` is empty where it is not withheld. */
export type PassageBlock =
  | (Withheld &
      (
        | Shown<Extract<TextBlock, { type: "prose" | "quote" }>>
        | {
            readonly type: "list";
            readonly letter: string;
            readonly points: readonly { readonly numbered: boolean; readonly pieces: readonly Piece[] }[];
          }
      ))
  | Extract<TextBlock, { type: "subhead" | "picture" | "code" | "footnote" | "elsewhere" }>;

/** The text with the places that prove something cut out, so that the page can mark them. */
export function passageOf(
  text: readonly TextBlock[],
  proofs: readonly Proof[],
  withheld: ReadonlyMap<string, Withheld>,
): PassageBlock[] {
  return text.map((block): PassageBlock => {
    if (!("runs" in block || "points" in block)) return block;
    const own = proofs.filter(({ paragraph }) => paragraph === block.letter);
    const { until, instead } = withheld.get(block.letter) ?? { until: 0, instead: "" };
    const { letter } = block;
    if ("runs" in block)
      return { type: block.type, letter, until, instead, pieces: piecesOf(block.runs, own) };
    let from = 0;
    const points = block.points.map(({ numbered, runs }) => {
      const pieces = piecesOf(runs, own, from);
      for (const run of runs) if ("text" in run) from += run.text.length;
      // The line break between two points.
      from += 1;
      return { numbered, pieces };
    });
    return { type: "list", letter, until, instead, points };
  });
}
