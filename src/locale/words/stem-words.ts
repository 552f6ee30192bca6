/** Whose claim it is. Of a group it is not known whether its name is a plural. */
export interface Owner {
  readonly name: string;
  readonly isPerson: boolean;
}

/** A sentence or a question that is put behind its owner's name. */
export interface Told {
  readonly text: string;
  readonly isQuestion: boolean;
  /** Whether it is in the language of these words. */
  readonly isOwn: boolean;
  /** As it goes on behind a comma; `undefined` where nobody knows whether its first word keeps its capital. */
  readonly running: string | undefined;
}

export interface StemWords {
  /** Put before a sentence to complete, or after it; `sentence` has its gap. */
  readonly complete: (sentence: string) => string;
  /** A claim, or a question about it, is its owner's: "According to X, …" (item-quality, 11). */
  readonly accordingTo: (owner: Owner, told: Told) => string;
  /** What somebody says, in words of the first person too. */
  readonly says: (speaker: string, words: string) => string;
  readonly whoSaidQuoted: (words: string) => string;
  readonly whoSaidReported: (words: string) => string;
  /** Which of these statements is the speaker's? */
  readonly whichStatement: (speaker: string, isPerson?: boolean) => string;
  readonly matchSpeakers: string;
  /** What to do with one sentence that has a gap and no list of words. */
  readonly fillSentence: string;
  /** The same for several sentences and a list with more words than gaps. */
  readonly fillSentences: string;
  /** A paragraph with gaps and a list of words; the meanings of some of them, by the letter of the gap. */
  readonly fillParagraph: (
    paragraph: string,
    meanings: readonly { readonly letter: string; readonly meaning: string }[],
  ) => string;
  readonly findTheWord: (paragraph: string, meaning: string) => string;
  readonly wordMeaning: (word: string, paragraph: string) => string;
  readonly wordMeanings: string;
  /** A word in a list, with its paragraph. */
  readonly wordInParagraph: (word: string, paragraph: string) => string;
  readonly whichParagraph: string;
  /** A teacher's question with several right answers says how many. */
  readonly chooseSeveral: (stem: string, count: number) => string;
  /** How does the text present this statement? */
  readonly presented: (statement: string) => string;
  readonly orderEvents: string;
  readonly whenWasIt: string;
  readonly whoIsWho: string;
}
