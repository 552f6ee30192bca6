/** The headed lists of an article file, in the order of the authoring format. */
export const partNames = [
  "names",
  "facts",
  "statements",
  "order",
  "false",
  "notGiven",
  "words",
  "questions",
] as const;
export type PartName = (typeof partNames)[number];

/** Headings that open the parts, the first being the usual one; case does not matter. English ones always count. */
export type PartWords = Readonly<Record<PartName, readonly [string, ...string[]]>>;
