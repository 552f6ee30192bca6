import type { PracticeWords } from "../../locale/words/practice-words.ts";

/** What the page's script is given to say, and the words that an answer may leave off. */
export type PracticeSays = PracticeWords["says"] & { readonly articles: readonly string[] };
