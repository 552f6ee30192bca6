import type { AnswerWords } from "./words/answer-words.ts";
import type { Calendar } from "./words/calendar.ts";
import type { InteractionWords } from "./words/interaction-words.ts";
import type { KindWords } from "./words/kind-words.ts";
import type { Numbers } from "./words/numbers.ts";
import type { PaperWords } from "./words/paper-words.ts";
import type { PartWords } from "./words/part-words.ts";
import type { PracticeWords } from "./words/practice-words.ts";
import type { Quotes } from "./words/quotes.ts";
import type { RationaleWords } from "./words/rationale-words.ts";
import type { ReadingWords } from "./words/reading-words.ts";
import type { ResultWords } from "./words/result-words.ts";
import type { ReviewWords } from "./words/review-words.ts";
import type { SheetWords } from "./words/sheet-words.ts";
import type { StemWords } from "./words/stem-words.ts";

/**
 * Every word of one language that reaches paper or a platform, and what must be known of the language to read an article
 * in it. Dates and numbers come from here, not from `Intl`: its data change between releases of Node.js, and a seed
 * promises the same bytes.
 */
export interface Locale {
  /** The BCP 47 language that it serves: `en`. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly parts: PartWords;
  readonly reading: ReadingWords;
  readonly calendar: Calendar;
  readonly numbers: Numbers;
  readonly quotes: Quotes;
  /** What ends a sentence. */
  readonly fullStop: string;
  readonly review: ReviewWords;
  readonly kinds: KindWords;
  readonly interactions: InteractionWords;
  readonly stems: StemWords;
  readonly answers: AnswerWords;
  readonly rationales: RationaleWords;
  readonly results: ResultWords;
  readonly paper: PaperWords;
  readonly sheet: SheetWords;
  readonly practice: PracticeWords;
}
