/** Where something stands in an input file. Lines and columns count from 1; columns count UTF-16 code units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** How many UTF-16 code units of that line are meant; 0 when a point is meant. */
  readonly length: number;
}
