import type { SlotSort } from "../../model/article.ts";

/** Why an option is right or wrong. Paragraph letters are given; texts come without closing full stop where they end a sentence. */
export interface RationaleWords {
  /** The text says so: sentence of the fact. */
  readonly right: (sentence: string, paragraph: string) => string;
  /** A teacher's own wrong answer. */
  readonly teachersWrong: (sort: SlotSort, answer: string) => string;
  /** A listed name that the text has elsewhere: its role where one is known, and the words in which it stands there. */
  readonly otherName: (
    name: string,
    role: string | undefined,
    context: string,
    paragraph: string,
    answer: string,
  ) => string;
  /** A date or number of the text for something else: the words around it. */
  readonly otherValue: (value: string, context: string, paragraph: string, answer: string) => string;
  /** A date or number that the text does not have. */
  readonly notInText: (value: string, answer: string) => string;
  /** A word of a list that fits no gap, and where the text has it, if it does. */
  readonly fitsNoGap: (word: string, paragraph: string | undefined) => string;
  readonly wordMeans: (word: string, meaning: string, paragraph: string) => string;
  /** A teacher's wrong meaning of a word. */
  readonly notTheMeaning: (word: string, meaning: string) => string;
  /** The meaning of another word of the text. */
  readonly meaningOf: (word: string) => string;
  /** What a paragraph begins with, where it does not say what is asked. */
  readonly paragraphSays: (paragraph: string, words: string) => string;
  /** A name from the gazetteer. */
  readonly notNamed: (name: string, answer: string) => string;
  readonly saidBy: (speaker: string, words: string, paragraph: string) => string;
  /** A speaker who says other things. */
  readonly saysOther: (speaker: string, words: string, paragraph: string, rightSpeaker: string) => string;
  /** Somebody named who says nothing in the text. */
  readonly saysNothing: (speaker: string, rightSpeaker: string) => string;
  /** The same of an option that no statement needs. */
  readonly silent: (speaker: string) => string;
  /** An own question's right answer, without `because:`. */
  readonly ownRight: (paragraph: string) => string;
  readonly ownWrong: (right: string) => string;
  /** What the text has in place of what a false statement says. */
  readonly swapped: (right: string, wrong: string, paragraph: string) => string;
  /** The text says the opposite of a teacher's false statement; where no reason is given. */
  readonly contradicted: (paragraph: string) => string;
  /** The text says a statement. */
  readonly stands: (paragraph: string) => string;
  /** The text does not settle a statement; the sentence that comes nearest. */
  readonly notGiven: (nearest: string, paragraph: string) => string;
  readonly unsettled: string;
  /** The writer says it, and names nobody who does. */
  readonly writersOwn: (paragraph: string) => string;
  readonly claimOf: (speaker: string, paragraph: string) => string;
  readonly quotationOf: (speaker: string, paragraph: string) => string;
  readonly nobodySaysIt: string;
  readonly somebodySaysIt: (speaker: string) => string;
  readonly noQuotationMarks: string;
  readonly inQuotationMarks: string;
  readonly notMentioned: string;
  /** Where the text has an event, and the date that the annotations give it. */
  readonly eventAt: (paragraph: string, date: string | undefined) => string;
  readonly orderSettled: string;
  /** Events that may stand either way. */
  readonly eitherWay: (events: readonly string[]) => string;
  readonly dateOf: (event: string) => string;
  readonly dateOfNone: string;
  readonly roleOf: (name: string) => string;
  /** A reason that the text gives for something else. */
  readonly reasonOfOther: (sentence: string, paragraph: string) => string;
}
