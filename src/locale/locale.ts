import type { SlotSort } from "../model/article.ts";

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

/**
 * Every word of one language that reaches paper or a platform, and what must be known of the language to read an article
 * in it. Dates and numbers come from here, not from `Intl`: its data change between releases of Node.js, and a seed
 * promises the same bytes.
 */
export interface Locale {
  /** The BCP 47 language that it serves: `en`. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Headings that open the parts, the first being the usual one; case does not matter. English ones always count. */
  readonly parts: Readonly<Record<PartName, readonly [string, ...string[]]>>;
  readonly reading: ReadingWords;
  readonly calendar: Calendar;
  readonly numbers: Numbers;
  readonly quotes: {
    readonly open: string;
    readonly close: string;
    readonly innerOpen: string;
    readonly innerClose: string;
  };
  readonly review: ReviewWords;
  readonly kinds: KindWords;
  readonly stems: StemWords;
  readonly answers: AnswerWords;
  readonly rationales: RationaleWords;
  readonly paper: PaperWords;
}

/** Lower case throughout. */
export interface ReadingWords {
  /** Words that say nothing about what a sentence is about. */
  readonly stopWords: readonly string[];
  /** Endings folded when content words are compared, longest first; at least three letters must remain. */
  readonly endings: readonly string[];
  /** Abbreviations that end in a full stop without ending a sentence: `mr`, `dr`, `e.g`. */
  readonly abbreviations: readonly string[];
  /** Articles that may stand before a name: `the`. */
  readonly articles: readonly string[];
  /** Prepositions with an article in them: `zur` in German. */
  readonly fused: readonly string[];
  /** Words for whose a thing is, which an answer may leave off: `her`. */
  readonly possessives: readonly string[];
  /** Words that may open the answer to a question for a place or time, and may be left off: `in`. */
  readonly prepositions: readonly string[];
  /** Words that join two names: `and`. */
  readonly joins: readonly string[];
  /** Words that may open a sentence to make a number a bound: "more than", "fewer than", "about". */
  readonly bounds: {
    readonly above: readonly string[];
    readonly below: readonly string[];
    readonly about: readonly string[];
  };
  /** Personal pronouns and words such as "last week" whose meaning depends on their place. */
  readonly unresolved: readonly string[];
  /** Words of whoever speaks of himself or to somebody: `we`, `your`. */
  readonly ownVoice: readonly string[];
  /** Words by which a sentence says that it is somebody's claim: `according to`, `explained`; in German also its mood. */
  readonly attributions: readonly string[];
  /** Words that turn a sentence into its opposite: `not`, `never`. */
  readonly negations: readonly string[];
  /** Words after which a passive sentence says who did it: `by`. */
  readonly agents: readonly string[];
  /** Words after which somebody else may stand as well: `with`. */
  readonly company: readonly string[];
  /** Words that open a reason: before a clause (`because`), before a noun (`because of`). */
  readonly causes: { readonly clause: readonly string[]; readonly noun: readonly string[] };
}

/** What the quality rules look for in questions and options. Lower case throughout; words of one list may hold spaces. */
export interface ReviewWords {
  readonly questions: {
    readonly who: readonly string[];
    readonly where: readonly string[];
    readonly when: readonly string[];
    readonly howMany: readonly string[];
    /** Those that ask for a reason or a way. */
    readonly why: readonly string[];
    /** Those that ask for no one sort of thing. */
    readonly other: readonly string[];
  };
  /** What asks the student to mark a number of answers, before the number: "choose". */
  readonly choose: readonly string[];
  /** What asks for every right answer. */
  readonly chooseAll: readonly string[];
  /** Words for "not" and "never", contractions included. */
  readonly negatives: readonly string[];
  /** Words that open a clause within a question: what it denies is not what the question asks for. */
  readonly subordinators: readonly string[];
  /** Words that ask for what does not belong: "except". */
  readonly exceptions: readonly string[];
  /** Answers that say that there is none. */
  readonly nones: readonly string[];
  readonly absolutes: readonly string[];
  readonly hedges: readonly string[];
  /** Amounts and frequencies that everybody reads differently: "many", "often". */
  readonly vague: readonly string[];
  /** Plurals of round numbers: "thousands" -> 1000. */
  readonly rounds: Readonly<Record<string, number>>;
  /** Pronouns that mean somebody or something named before. */
  readonly pronouns: readonly string[];
  readonly demonstratives: readonly string[];
  /** Words that open a clause which says who is meant: "those who". */
  readonly relatives: readonly string[];
  /** Words for "it" that may mean nothing, and what then follows: "it is known that". */
  readonly expletives: { readonly words: readonly string[]; readonly before: readonly string[] };
  /** Times that depend on the day of reading: "last week". */
  readonly deictics: readonly string[];
  readonly prepositions: readonly string[];
  /** Prepositions after which a role names what holds it: "capital of Mali". */
  readonly within: readonly string[];
  /** Words before a role that do not make it another one: "later", "former". */
  readonly formerly: readonly string[];
  readonly continents: {
    readonly africa: readonly string[];
    readonly america: readonly string[];
    readonly asia: readonly string[];
    readonly europe: readonly string[];
    readonly oceania: readonly string[];
  };
  /** Beginnings of "all of the above" and its kin, and the words of a combination of letters: "A and C". */
  readonly banned: { readonly answers: readonly string[]; readonly joins: readonly string[] };
  /** Which indefinite article a word takes, in a language that has two: "an" hour. */
  readonly indefinite?: (word: string) => string | undefined;
  /** Verbs that show by themselves whether what stands before them is one or several. */
  readonly agreement?: { readonly one: readonly string[]; readonly several: readonly string[] };
  /** Whether a group of words is one or several; nothing where its form does not say. */
  readonly numberOf?: (words: string) => "one" | "several" | undefined;
  /** The form of an answer's verb, where it opens with one: "to leave", "leaving"; "unclear" where it may be a noun. */
  readonly verbForm?: (words: string) => "to" | "-ing" | "unclear" | undefined;
}

export interface Calendar {
  /** January to December. */
  readonly months: readonly string[];
  /** The same cut short, without full stop, in the same order: `jan`. */
  readonly shortMonths: readonly string[];
  /** Spring, summer, autumn, winter; each with its other names. */
  readonly seasons: readonly (readonly [string, ...string[]])[];
  /** Words after (or before) a year that mark it as before, or of, the common era. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words for "century", as they stand behind an ordinal. */
  readonly century: readonly string[];
  /** Written behind the number of a day or century: `st`, `nd`, `rd`, `th`; `.` in German. */
  readonly ordinalEndings: readonly string[];
  /** The ordinal of a number in figures: 19 -> "19th". */
  readonly ordinal: (n: number) => string;
  /** Spelled-out ordinals of centuries where the language writes them so: first -> 1. */
  readonly ordinalWords: Readonly<Record<string, number>>;
  /** How dates are written, in the fields of `DateValue.pattern`: `{day} {month} {year}`. */
  readonly writing: DateWriting;
  /** Words that may stand behind a time of day: `a.m.`, `Uhr`. */
  readonly clockWords: readonly string[];
  /** Words that may open a date within an answer and say nothing more: `in`, `on the`. */
  readonly leads?: readonly string[];
  /** Words after which a month or season that stands alone is a date: `since May`, `last May`. */
  readonly prepositions?: readonly string[];
}

/** Every pattern that readers of the language understand, the usual one first. */
export interface DateWriting {
  readonly day: readonly string[];
  /** Patterns in which day and month may be taken for each other: 12/05/2022. */
  readonly unclearDay: readonly string[];
  /** A day where the year is known. */
  readonly dayOfYear: readonly string[];
  readonly month: readonly string[];
  readonly monthOfYear: readonly string[];
  /** Times of day; with `{half}` where the language counts to twelve. */
  readonly time: readonly string[];
  /** Times without minutes. */
  readonly fullHour: readonly string[];
}

export interface Numbers {
  readonly decimal: string;
  /** What parts thousands when written; the first is the usual one. */
  readonly groups: readonly string[];
  /** Spelled-out whole numbers, from zero on, at least to twelve; index = value. */
  readonly words: readonly string[];
  /** Spelled-out tens and other round numbers: `twenty`, `hundred`. */
  readonly roundWords: Readonly<Record<string, number>>;
  /** Scale words: `million` -> 1000000. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words that part the two ends of a range: `to`, `and` (after `between`), `–`. */
  readonly range: readonly string[];
  /** Words that frame a range: `between` … `and`. The second parts no range elsewhere. */
  readonly between?: readonly [string, string];
  /** Measures and shares, which belong to their number in a running text: `months`, `per cent`, `km`. */
  readonly measures?: readonly string[];
  /** A whole number in words, in every usual way, the most usual first; none where it is too long to be written so. */
  readonly spelled: (n: number) => readonly string[];
  /** The word for tens with ones: twenty, one -> "twenty-one". */
  readonly compose?: (tens: string, ones: string) => string;
}

/** Title of the section and the line that says what to do. `count` is the number of options where all have the same. */
export interface KindWords {
  readonly [kind: string]: { readonly title: string; readonly instructions: string };
}

export interface StemWords {
  /** Put before a sentence to complete, or after it; `sentence` has its gap. */
  readonly complete: (sentence: string) => string;
  /** The claim's owner is named: "According to X, …". `stem` keeps its case. */
  readonly accordingTo: (speaker: string, stem: string) => string;
  readonly whoSaidQuoted: (words: string) => string;
  readonly whoSaidReported: (words: string) => string;
  /** Which of these statements is the speaker's? */
  readonly whichStatement: (speaker: string) => string;
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
  /**
   * A statement to judge is its owner's: "According to X, …". `running` is the sentence as it goes on behind a comma,
   * where that is known.
   */
  readonly claimed: (speaker: string, sentence: string, running: string | undefined) => string;
  /** How does the text present this statement? */
  readonly presented: (statement: string) => string;
  readonly orderEvents: string;
  readonly whenWasIt: string;
  readonly whoIsWho: string;
}

/** Options that are the same in every item of a kind. */
export interface AnswerWords {
  readonly truth: { readonly true: string; readonly false: string; readonly notGiven: string };
  /** How a text presents a statement. They share no word with the stem, and differ little in length. */
  readonly presented: {
    readonly fact: string;
    readonly claim: (speaker: string) => string;
    readonly quotation: (speaker: string) => string;
    readonly none: string;
  };
}

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

/** The words of worksheet and key. */
export interface PaperWords {
  readonly readingComprehension: string;
  readonly version: string;
  readonly name: string;
  readonly class: string;
  readonly date: string;
  readonly score: string;
  readonly text: string;
  readonly questions: string;
  /** "Level B2" */
  readonly level: (level: string) => string;
  readonly minutes: (n: number) => string;
  readonly marks: (n: number) => string;
  /** "Question 4", "Questions 1–3" */
  readonly questionRange: (first: string, last: string) => string;
  readonly lead: string;
  /** The same for a sheet without the text. */
  readonly leadWithoutText: string;
  /** In place of a paragraph that a question gives with gaps; without its number where versions have different ones. */
  readonly paragraphInQuestion: (paragraph: string, question: string | undefined) => string;
  readonly source: (source: string) => string;
  readonly author: (author: string) => string;
  readonly licence: (licence: string) => string;
  readonly setCode: (code: string) => string;
  readonly answerLetter: string;
  readonly answerNumber: string;
  readonly answerHere: string;
  readonly words: string;
  /** A day of the calendar: "23", "May", "2022" -> "23 May 2022". */
  readonly day: (day: string, month: string, year: string) => string;
  readonly endOfQuestions: string;
  readonly key: {
    readonly title: string;
    readonly teachersCopy: string;
    readonly doNotHandOut: string;
    readonly number: string;
    readonly answer: string;
    readonly evidence: string;
    readonly why: string;
    readonly marks: string;
    readonly paragraph: (letter: string) => string;
    readonly allVersions: string;
    readonly inFull: (label: string) => string;
    /** What the small figures in the table of all versions mean. */
    readonly smallFigures: (label: string) => string;
    readonly accepted: string;
    readonly makeAgain: string;
    /** "seed 4217 · edition 1 · quizwright 0.1.0 · text 9c1f2ab4" */
    readonly record: (seed: string, edition: number, version: string, sha: string) => string;
  };
}
