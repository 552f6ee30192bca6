import type { ReviewWords } from "../words/review-words.ts";

/** What may follow a verb, and seldom a noun. */
const objectWords =
  "the a an his her its their my our your this that these those some any no all him them it in on at to for from with of by up out about into over".split(
    " ",
  );

/** What the quality rules look for in English questions. */
export const review: ReviewWords = {
  questions: {
    who: ["who", "whom", "whose"],
    where: ["where", "in which city", "in which country", "in which place", "in which town"],
    when: ["when", "in which year", "in what year", "on what date", "on which date", "on which day"],
    howMany: ["how many", "how much"],
    why: ["why", "how"],
    other: ["what", "which"],
  },
  choose: ["choose", "choose the", "select", "select the", "tick", "tick the", "mark", "mark the"],
  chooseAll: ["all that apply", "all correct answers", "all right answers", "every right answer"],
  negatives: [
    ..."not never no nobody nothing none neither nor nowhere cannot without".split(" "),
    ..."isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't hasn't haven't hadn't".split(
      " ",
    ),
    ..."shouldn't mustn't needn't".split(" "),
  ],
  subordinators: "that because so when while if although since unless until before after than".split(" "),
  exceptions: ["except", "except for", "other than"],
  nones: ["none", "nobody", "no one", "nothing", "nowhere", "never", "zero", "not at all", "it is not said"],
  // "All" and "must" are said of too much else.
  absolutes: [
    ..."always never only every none nobody everybody everyone everything nothing entirely completely".split(
      " ",
    ),
    ..."totally absolutely impossible".split(" "),
    "no one",
    "without exception",
  ],
  hedges: [
    ..."may might some sometimes often usually generally probably possibly perhaps mostly".split(" "),
    ..."partly rather seems seem tend tends likely".split(" "),
    // "Nobody could remember" is about what was possible.
    ...["could be", "could have", "could well"],
    "in part",
    "at times",
  ],
  vague: [
    ..."many several few some lots numerous various often sometimes usually frequently rarely seldom".split(
      " ",
    ),
    ..."occasionally generally regularly".split(" "),
    "a lot",
    "a few",
    "a number of",
    "quite a few",
    "from time to time",
  ],
  rounds: { dozens: 12, scores: 20, hundreds: 100, thousands: 1000, millions: 1e6, billions: 1e9 },
  pronouns: "he she it they him her them his hers its their theirs".split(" "),
  demonstratives: ["this", "these", "those"],
  pointingBack: "night day evening morning afternoon week weekend month year spring summer autumn winter time"
    .split(" ")
    .map((time) => `that ${time}`),
  relatives: ["who", "whose", "that", "which"],
  expletives: { words: ["it"], before: ["that", "to", "for", "who", "which", "whether"] },
  deictics: [
    ..."today yesterday tomorrow tonight recently lately".split(" "),
    ..."last,next,this"
      .split(",")
      .flatMap((word) => ["week", "month", "year", "monday", "summer"].map((time) => `${word} ${time}`)),
    "a week ago",
    "a month ago",
    "a year ago",
    "two years ago",
    "these days",
    "so far this year",
  ],
  prepositions:
    "in on at by for from to with of into onto over under after before during until since among against through between about".split(
      " ",
    ),
  within: ["in", "of", "in the", "of the"],
  formerly: ["later", "former", "formerly", "then", "now", "new", "current"],
  continents: {
    africa: ["Africa"],
    america: ["America", "the Americas"],
    asia: ["Asia"],
    europe: ["Europe"],
    oceania: ["Oceania"],
  },
  banned: {
    answers: [
      ...["all", "none", "both", "neither", "any", "some", "two", "more than one"].flatMap((word) =>
        ["of the above", "of these", "of them", "of the others", "of the options", "of the answers"].map(
          (rest) => `${word} ${rest}`,
        ),
      ),
      "all the above",
      "all three",
      "all four",
      "either of them",
    ],
    joins: ["and", "or", "both", "&"],
  },
  indefinite(word) {
    const bare = word.replace(/^[^\p{L}\p{N}]+/u, "");
    if (/^(8|11\b|18\b)/u.test(bare)) return "an";
    if (/^\p{Nd}/u.test(bare)) return "a";
    // Letters that are spelled: an MP, a UN envoy.
    if (/^[A-Z]{2,}(?![\p{Ll}])/u.test(bare) || /^[A-Z]-/u.test(bare))
      return /^[AEFHILMNORSX]/u.test(bare) ? undefined : "a";
    const lower = bare.toLowerCase();
    if (/^(hour|honest|honour|honor|heir)/u.test(lower)) return "an";
    if (/^(uni(?![nm])|us[aei]|ut[ei]|eu|ew|one\b|once\b|ub|ufo|u-)/u.test(lower)) return "a";
    if (/^(uk|ur[ao]|hotel|histor|herb)/u.test(lower)) return undefined;
    if (/^[aeiou]/u.test(lower)) return "an";
    return /^[a-z]/u.test(lower) ? "a" : undefined;
  },
  agreement: { one: ["is", "was", "has", "does"], several: ["are", "were", "have", "do"] },
  numberOf(words) {
    const text = words.trim();
    if (/^(these|those|many|several|two|three|four|five|both|all)\s/iu.test(text)) return "several";
    if (/^(a|an|this|each|every|one)\s/iu.test(text)) return "one";
    // A name, or a group of words with a tail of its own, does not say it by its ending.
    if (/^\p{Lu}/u.test(text) || /\s(of|in|for|that|who|which|with|and|or|to|from|by|on|at)\s/iu.test(text))
      return undefined;
    const last = /(\p{Ll}+)$/u.exec(text)?.[1];
    if (last === undefined || last.length < 4) return undefined;
    if (/(ss|us|is|ics|ous|news|series|species|means)$/u.test(last)) return undefined;
    return last.endsWith("s") ? "several" : undefined;
  },
  verbForm(words) {
    if (/^to \p{Ll}{2,}/u.test(words) && !/^to (the|a|an|his|her|its|their|this|that)\b/u.test(words))
      return "to";
    // "Leaving the town", and not "fishing company".
    const rest = /^\p{Ll}{2,}ing(?:$|\s+(\p{Ll}+))/u.exec(words);
    if (rest === null || /^(?:\p{L}*thing|king|ring|spring|morning|evening|during)\b/u.test(words))
      return undefined;
    const next = rest[1];
    return next === undefined || objectWords.includes(next) ? "-ing" : "unclear";
  },
};
