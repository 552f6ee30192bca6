/** Marks around what is quoted, and around a quotation in it. */
export interface Quotes {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}
