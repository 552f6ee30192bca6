import type { Seen } from "../paper.ts";

/** Every text that a student reads in a question. */
export function textsOf({ stem, options, statements, entries }: Seen): readonly string[] {
  return [stem, ...[...(options ?? []), ...(statements ?? []), ...(entries ?? [])].map(({ text }) => text)];
}
