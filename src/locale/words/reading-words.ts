/** Lower case throughout. */
export interface ReadingWords {
  /** Words that say nothing about what a sentence is about. */
  readonly stopWords: readonly string[];
  /** Endings folded when content words are compared, longest first; at least three letters must remain. */
  readonly endings: readonly string[];
  /** The same at the beginning of a word, where a language writes small words together with the next: `wal-` in Arabic. */
  readonly beginnings?: readonly string[];
  /** Words are not parted by spaces. */
  readonly unspaced?: true;
  /**
   * Names and what stands around them agree in case or gender, so that one name does not fit in place of another: Polish,
   * Russian and Arabic verbs show who acts.
   */
  readonly bends?: true;
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
  /** Those of them that an answer loses its sense without: `under` a sheep is no sheep. */
  readonly relations: readonly string[];
  /** How a person's family name is found; left out where a language does not show it for sure. */
  readonly surnames?: Surnames;
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
  /** Forms of the verbs that help others to tense and voice, or join subject and complement: `was`, `has`, `will`. */
  readonly auxiliaries: readonly string[];
  /** Words that turn a sentence into its opposite: `not`, `never`. */
  readonly negations: readonly string[];
  /** Prepositions of place that mean the same before most places: `in`, `at`. */
  readonly samePlace?: readonly string[];
  /** How a sentence says that something was going on, where a language has a form for it: `were burning`. */
  readonly goingOn?: RegExp;
  /** Words after which a passive sentence says who did it: `by`. */
  readonly agents: readonly string[];
  /** Words after which somebody else may stand as well: `with`. */
  readonly company: readonly string[];
  /** Words by which an event says where in an order it belongs: `again`, `the first`. */
  readonly sequence: SequenceWords;
  /** Words that open a reason: before a clause (`because`), before a noun (`because of`). */
  readonly causes: { readonly clause: readonly string[]; readonly noun: readonly string[] };
}

/** Lower case throughout. */
export interface SequenceWords {
  readonly anywhere: readonly string[];
  /** Such as say so only where they open a sentence: `then`, `next`. */
  readonly opening: readonly string[];
  /** What has such a word in it and says nothing of an order: `first aid`. */
  readonly idle: readonly string[];
}

/** The family name is the last word of a name, unless something speaks against it. Lower case throughout. */
export interface Surnames {
  /** Words that belong to the family name behind them: `van der`. */
  readonly particles: readonly string[];
  /** Words before a given name: `queen` Victoria, `aunt` May. */
  readonly givenBehind: readonly string[];
  /** Many have two family names, so that three words do not show where they begin. */
  readonly double?: true;
}
