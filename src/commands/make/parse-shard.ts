import { visible } from "../terminal/visible.ts";
import { parseWhole, usageError } from "./parse-list.ts";

/** The I-th of N parts of the articles. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** `2/5`: every fifth article, from the second on. */
export function parseShard(text: string): Shard {
  const [part, of, more] = text.split("/");
  if (part === undefined || of === undefined || more !== undefined) {
    throw usageError(
      `--shard is "${visible(text)}"; a part and how many there are was expected, such as 1/4.`,
    );
  }
  const parts = parseWhole("--shard's second number", of, 1, 100_000);
  return { part: parseWhole("--shard's first number", part, 1, parts), of: parts };
}

/** By place in the sorted list: the parts together are the whole, and none is much larger than another. */
export function inShard(index: number, shard: Shard | undefined): boolean {
  return shard === undefined || index % shard.of === shard.part - 1;
}
