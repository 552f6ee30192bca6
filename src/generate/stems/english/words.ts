/** Closed word classes of English, lower case, as far as the grammar of clauses asks for them. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const determiners = words(
  "the a an this that these those every each no some any many few several most all both another other his her its their my your our " +
    "much enough half such what which whose either neither",
);
export const articles = words("the a an");
export const possessives = words("his her its their my your our");
export const plain = words("the a an every each no some any many few several most all both");

export const prepositions = words(
  "in on at by for from with without into onto of off over under above below between among through across along around about against " +
    "towards toward to near beside besides behind beyond beneath underneath inside outside within during before after until till since " +
    "despite except like unlike per via upon amid throughout up down past out than as because",
);

/** What begins a clause within a sentence. */
export const subordinators = words(
  "that because since when while if whether although though unless until before after as once where why how who whom whose which what " +
    "so wherever whenever whereas lest provided",
);
/** The same words where they are prepositions as well: a clause only where a verb follows its own subject. */
export const clauseOrPhrase = words("since until before after as so");

export const relatives = words("who whom whose which that where when why");

export const conjunctions = words("and or but nor yet");

export const pronouns = words(
  "i you he she it we they me him us them myself yourself himself herself itself ourselves themselves one someone somebody something " +
    "everyone everybody everything nobody nothing anyone anybody anything mine yours hers ours theirs this these those there here who",
);
export const subjectPronouns = words("i you he she it we they");

export const modals = words("will would can could may might must shall should");
export const beForms = words("is are was were am be been being");
export const haveForms = words("has have had");
export const doForms = words("do does did");

/** Adverbs that may stand before a verb or within a verb group. */
export const adverbs = words(
  "never always often sometimes usually rarely seldom hardly just still already soon ever almost nearly once twice only even quite very " +
    "now first finally later recently again far well long yet perhaps probably not also too together mostly partly slowly suddenly " +
    "half ago away back there here home abroad today twice early late daily further forever instead then later",
);

/** Words that point back to a sentence before this one. */
export const pointingBack = words(
  "also too therefore however then thus instead meanwhile moreover likewise otherwise besides hence so",
);

/** Verbs whose present is no noun, as far as anybody writes: "provides", "become". */
export const neverNouns = words(
  "accept accuse achieve acquire adapt add adopt agree allow announce appear apply argue arrest arrive ask assume avoid be become begin believe belong bring carry celebrate choose collect " +
    "come compete complain consist contain continue create decide deliver demolish depend describe destroy develop die disappear discover discuss divide earn eat elect employ enjoy establish " +
    "exist expand explain explore expect export fly follow forget form gather get give go grow happen have hear hide hire hunt identify improve include increase inform inherit injure invade invent " +
    "invite involve keep kill know learn lend lie live lose maintain make manage measure meet migrate obtain occur offer oppose organise organize own perform persuade play prefer prepare prevent " +
    "print produce promise protect prove provide publish pull push put raise reach receive recognise recognize recommend reduce refuse reject remain remember remove renew repair replace represent require rescue " +
    "say see seem sell send serve settle shine sing sit speak spend stand steal store study succeed suffer suggest support swim take teach tell think threaten travel try understand unite use visit wait " +
    "want warn wear weigh win write",
);

/** Verbs that take a clause without "that". */
export const thatVerbs = words(
  "say think believe know hope claim announce fear feel report explain add warn promise suppose find hear learn notice decide discover " +
    "realise realize show prove argue agree admit swear suspect estimate guess imagine insist understand see tell reply answer declare state mean",
);

/** Verbs whose "of" belongs to them: "accuse someone of something". */
export const verbsWithOf = words(
  "accuse consist think die remind rob inform warn convince dream dispose hear speak tell complain cure rid deprive suspect approve boast beware tire know make smell",
);

/** Verbs through which a time or place may be asked as if they were not there: "try to", "begin to". */
export const transparentVerbs = words(
  "try begin start manage fail continue have seem use help go stop cease get come tend attempt appear happen need",
);
/** Participles and adjectives of the same kind after "be": "is expected to open". */
export const transparentAfterBe = words(
  "expected set due scheduled planned likely supposed going about allowed able forced made known thought believed said permitted meant ready",
);

/** Verbs that take two objects. */
export const ditransitive = words(
  "give send offer show tell teach sell lend pay cost promise bring buy ask award bake build grant hand leave make owe pass read save serve throw write cause deny find get",
);

export const numberWords = words(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty " +
    "thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen",
);

/** Words of which bounds are made: "at least", "no fewer than", "up to". */
export const boundWords = words(
  "at least most more less fewer than over under up to about around nearly almost some roughly approximately close just no not as many",
);

/** Who is meant by "the minister" is settled outside the sentence. */
export const offices = words(
  "minister president chancellor king queen prince princess mayor governor senator ambassador spokesman spokeswoman spokesperson director " +
    "chairman chairwoman leader secretary general colonel official premier pope emperor empress suspect victim witness defendant " +
    "man woman boy girl couple former latter government ministry country party",
);
/** People who are "he" or "she" without a name. */
export const gendered = words(
  "man woman boy girl father mother son daughter brother sister wife husband uncle aunt king queen prince princess grandfather grandmother " +
    "actor actress lady gentleman widow",
);

/** Plurals without an s. */
export const oddPlurals = words(
  "people men women children feet teeth mice geese oxen species aircraft fish sheep deer police cattle series means crossroads spacecraft " +
    "policemen firemen fishermen soldiers clergy dice data bacteria fungi larvae cacti nuclei phenomena criteria media grandchildren schoolchildren horsemen",
);

/** A word of a closed class: article, preposition, pronoun, auxiliary and the like. */
export function isClosedWord(word: string): boolean {
  return closedClasses.some((words) => words.has(word));
}

const closedClasses = [
  determiners,
  prepositions,
  subordinators,
  conjunctions,
  pronouns,
  modals,
  beForms,
  haveForms,
  doForms,
  adverbs,
];
