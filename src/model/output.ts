/** A file that a writer made. */
export interface OutputFile {
  /** The name within the set's folder. */
  readonly name: string;
  /** A student's file holds nothing from which a key could be read. */
  readonly audience: "student" | "teacher";
  readonly content: string | Uint8Array;
}

/** What a format could not carry. */
export interface Loss {
  readonly item: string;
  readonly what: string;
  /** What stands there in its place. */
  readonly instead: string;
}

/** The same with the format that could not. */
export interface FormatLoss extends Loss {
  readonly format: string;
}

export interface Written {
  readonly files: readonly OutputFile[];
  readonly losses: readonly Loss[];
}
