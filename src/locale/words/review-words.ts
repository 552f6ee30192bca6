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
  /** Two negatives in one clause make one: `no vio a nadie`. */
  readonly concord?: true;
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
  /** "That night": times that a date before them must settle. */
  readonly pointingBack: readonly string[];
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
