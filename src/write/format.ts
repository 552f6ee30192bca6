import type { Interaction } from "../model/item.ts";
import type { Written } from "../model/output.ts";
import type { Quiz } from "../model/quiz.ts";

/** A picture of the article, as its file holds it. */
export interface Picture {
  /** `image/png`, `image/jpeg`, `image/gif`, `image/webp` or `image/svg+xml`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Prints a page as a tagged PDF with its outline, as Chromium does; it asks no network and runs no script. */
export type Print = (html: string) => Promise<Uint8Array>;

/** What a writer may need that the quiz does not hold. */
export interface WriteContext {
  /** By the picture's source as the article writes it. A missing one is a `Loss`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Where there is a browser to print with. */
  readonly print?: Print;
}

/** Quiz to files, without disk. Some libraries that pack a file answer later only. */
export type Writer = (quiz: Quiz, context: WriteContext) => Written | Promise<Written>;

/** One output format: what `quizwright formats` prints of it, and how its writer is had. */
export interface Format {
  /** What it is, in a few words. */
  readonly title: string;
  /** The ending that names it in `--out`: `.html`. */
  readonly ending: string;
  /**
   * What becomes of versions B, C …: `apart` where the file holds one quiz, and each version is a file of its own. Without
   * it the writer has its own way, or needs none: a question bank holds each question once.
   */
  readonly versions?: "apart";
  /** Whether a browser prints it: then its bytes are also the browser's and the fonts'. */
  readonly printed?: true;
  /** How each interaction is held, in a few words. */
  readonly holds: Readonly<Record<Interaction, string>>;
  /** What it cannot hold, in a few words. */
  readonly lacks?: string;
  /** What whoever uses it must know. */
  readonly note?: string;
  /** Loads what puts several sets into one file, where the format holds several: their files' contents, in order. */
  readonly join?: () => Promise<(files: readonly string[]) => string>;
  /** Loads the writer when it is first needed. */
  readonly load: () => Promise<Writer>;
}
