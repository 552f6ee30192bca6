/** A serif for what is read (Source Serif 4), a sans for what is done (Source Sans 3), an easy one (Atkinson Hyperlegible Next). */
export type Family = "serif" | "sans" | "easy";

export interface Face {
  readonly family: Family;
  readonly weight: 400 | 600 | 700;
  readonly italic: boolean;
}
