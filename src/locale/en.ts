import type { Locale } from "./locale.ts";
import { review } from "./review/en.ts";

const marks = (n: number) => (n === 1 ? "1 mark" : `${n} marks`);

/** What a question, or what stands before it, may open with: none of it is a name, which would keep its capital. */
const opensQuestion = new RegExp(
  `^(?:${(
    "who whom whose what when where why how which if although while because as in on at by to of for from with about since " +
    "until till before after during near through into across around towards against behind inside outside under over up " +
    "despite more less fewer no not nearly almost some roughly approximately close just above below upwards"
  )
    .split(" ")
    .join("|")})\\b`,
  "iu",
);

export const en: Locale = {
  language: "en",
  direction: "ltr",
  parts: {
    names: ["Names"],
    facts: ["Facts"],
    statements: ["Who said what"],
    order: ["In this order"],
    false: ["False"],
    notGiven: ["Not in the text"],
    words: ["Words"],
    questions: ["Questions"],
  },
  reading: {
    stopWords: (
      "a an the and or but nor so yet if then than that this these those there here who whom whose which what when where why how " +
      "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs itself himself herself themselves " +
      "am is are was were be been being do does did done doing have has had having will would shall should can could may might must " +
      "to of in on at by for from with without into onto over under after before during until since between among about against through " +
      "as not no also too very more most much many some any each every all both few other another such own same only just still already " +
      "up down out off again once because while although though however said says say told tells tell"
    ).split(" "),
    endings: [
      "ations",
      "ation",
      "ments",
      "ment",
      "ingly",
      "edly",
      "ings",
      "ing",
      "ions",
      "ion",
      "ies",
      "ied",
      "ers",
      "er",
      "ed",
      "es",
      "ly",
      "s",
      "e",
      "y",
    ],
    abbreviations: [
      "mr",
      "mrs",
      "ms",
      "dr",
      "prof",
      "st",
      "sr",
      "jr",
      "gen",
      "col",
      "sgt",
      "capt",
      "lt",
      "rev",
      "hon",
      "gov",
      "sen",
      "rep",
      "no",
      "vs",
      "etc",
      "e.g",
      "i.e",
      "cf",
      "ca",
      "approx",
      "fig",
      "vol",
      "pp",
      "inc",
      "ltd",
      "co",
      "corp",
      "u.s",
      "u.k",
      "u.n",
      "a.m",
      "p.m",
      "jan",
      "feb",
      "mar",
      "apr",
      "jun",
      "jul",
      "aug",
      "sep",
      "sept",
      "oct",
      "nov",
      "dec",
    ],
    articles: ["the", "a", "an"],
    fused: [],
    possessives: ["my", "your", "his", "her", "its", "our", "their"],
    prepositions: ["in", "on", "at", "to", "into", "from", "near", "under", "behind", "inside"],
    joins: ["and", "or"],
    bounds: {
      above: [
        "more than",
        "over",
        "at least",
        "no fewer than",
        "no less than",
        "upwards of",
        "above",
        "not less than",
        "a minimum of",
      ],
      below: [
        "fewer than",
        "less than",
        "under",
        "at most",
        "up to",
        "no more than",
        "below",
        "as many as",
        "a maximum of",
        "not more than",
      ],
      about: [
        "about",
        "around",
        "nearly",
        "almost",
        "some",
        "roughly",
        "approximately",
        "close to",
        "just over",
        "just under",
      ],
    },
    unresolved: [...review.pronouns, ...review.demonstratives, ...review.deictics],
    ownVoice: "i me my mine myself we us our ours ourselves you your yours yourself yourselves let".split(
      " ",
    ),
    attributions: [
      "according to",
      ..."say says said saying tell tells told claim claims claimed claiming state states stated report reports".split(
        " ",
      ),
      ..."reported reportedly explain explains explained announce announces announced announcement add adds added".split(
        " ",
      ),
      ..."argue argues argued warn warns warned admit admits admitted insist insists insisted promise promises".split(
        " ",
      ),
      ..."promised recall recalls recalled stress stresses stressed suggest suggests suggested deny denies denied".split(
        " ",
      ),
      ..."accuse accuses accused allege alleges alleged allegedly believe believes believed think thinks thought".split(
        " ",
      ),
      ..."reply replies replied answer answered write writes wrote rule ruled demand demands demanded complain".split(
        " ",
      ),
      ..."complained mention mentioned describe describes described remark remarked remind reminded whisper".split(
        " ",
      ),
      ..."whispered shout shouted credit credits credited hope hopes hoped".split(" "),
    ],
    negations: "not never no nobody none nothing nowhere neither nor without cannot hardly".split(" "),
    agents: ["by"],
    company: ["with", "to"],
    causes: { clause: ["because", "since", "as"], noun: ["because of", "due to", "owing to"] },
  },
  calendar: {
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    shortMonths: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    seasons: [["spring"], ["summer"], ["autumn", "fall"], ["winter"]],
    before: ["BC", "BCE", "B.C.", "B.C.E."],
    after: ["AD", "CE", "A.D.", "C.E."],
    century: ["century"],
    ordinalEndings: ["st", "nd", "rd", "th"],
    ordinal: (n) => {
      const teen = n % 100 >= 11 && n % 100 <= 13;
      return n + (teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th"));
    },
    ordinalWords: {
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
      eleventh: 11,
      twelfth: 12,
      thirteenth: 13,
      fourteenth: 14,
      fifteenth: 15,
      sixteenth: 16,
      seventeenth: 17,
      eighteenth: 18,
      nineteenth: 19,
      twentieth: 20,
      "twenty-first": 21,
    },
    writing: {
      day: [
        "{day} {month} {year}",
        "{month} {day}, {year}",
        "{month} {day} {year}",
        "{day:ordinal} {month} {year}",
        "{day:ordinal} of {month} {year}",
        "{month} {day:ordinal}, {year}",
        "{month} {day:ordinal} {year}",
        "{day} {month:short:capital} {year}",
        "{month:short:capital} {day}, {year}",
        "{year}-{month:2}-{day:2}",
      ],
      unclearDay: ["{day}/{month:1}/{year}", "{month:1}/{day}/{year}"],
      dayOfYear: [
        "{day} {month}",
        "{month} {day}",
        "{day:ordinal} {month}",
        "{day:ordinal} of {month}",
        "{month} {day:ordinal}",
        "{day} {month:short:capital}",
        "{month:short:capital} {day}",
      ],
      month: ["{month} {year}", "{month}, {year}", "{month:short:capital} {year}", "{year}-{month:2}"],
      monthOfYear: ["{month}", "{month:short:capital}"],
      time: [
        "{hour:12}:{minute} {half:.}",
        "{hour:12}:{minute} {half}",
        "{hour:12}:{minute}{half}",
        "{hour:12}.{minute} {half:.}",
        "{hour:12}.{minute} {half}",
        "{hour:2}:{minute}",
      ],
      fullHour: ["{hour:12} {half:.}", "{hour:12} {half}", "{hour:12}{half}"],
    },
    clockWords: ["a.m.", "p.m.", "am", "pm", "o'clock", "hours"],
    leads: ["in", "on", "at", "the", "in the", "on the"],
    prepositions: "in since by until till from of before after during last next this early late mid".split(
      " ",
    ),
  },
  numbers: {
    decimal: ".",
    groups: [",", "\u00a0", "\u202f"],
    words:
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
        " ",
      ),
    roundWords: {
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
      hundred: 100,
      "a hundred": 100,
      "one hundred": 100,
      thousand: 1000,
      "a thousand": 1000,
      "one thousand": 1000,
    },
    scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
    range: ["to", "and", "or", "–", "-", "—"],
    between: ["between", "and"],
    compose: (tens, ones) => `${tens}-${ones}`,
    spelled,
    measures: [
      ..."second seconds minute minutes hour hours day days week weeks month months year years decade decades".split(
        " ",
      ),
      ..."percent degree degrees mm cm m km m² km² g kg mg ha mph kph km/h W kW MW GW kWh".split(" "),
      ..."metre metres meter meters kilometre kilometres kilometer kilometers inch inches foot feet yard yards".split(
        " ",
      ),
      ..."mile miles acre acres hectare hectares gram grams kilogram kilograms kilo kilos pound pounds ounce".split(
        " ",
      ),
      ..."ounces ton tons tonne tonnes litre litres liter liters gallon gallons barrel barrels".split(" "),
      ..."dollar dollars cent cents euro euros rouble roubles ruble rubles yen yuan franc francs".split(" "),
      "century",
      "centuries",
      "per cent",
      "percentage point",
      "percentage points",
      "degrees Celsius",
      "degrees Fahrenheit",
      "square metres",
      "square kilometres",
      "square miles",
    ],
  },
  quotes: { open: "“", close: "”", innerOpen: "‘", innerClose: "’" },
  review,
  kinds: {
    "fact-choice": {
      title: "Multiple choice",
      instructions: "Choose the one best answer. The answers are all in the text.",
    },
    "who-said-it": {
      title: "Who said it?",
      instructions: "Choose the person or group whose statement it is, according to the text.",
    },
    "which-statement": {
      title: "Whose words?",
      instructions: "Choose the statement that the person or group made, according to the text.",
    },
    "match-speakers": {
      title: "Match the speakers",
      instructions:
        "Write the letter of the speaker beside each statement. A letter may be used more than once; some are not needed.",
    },
    "true-false-not-given": {
      title: "True, false or not given?",
      instructions:
        "Decide whether the text says the same as the statement (True), says something else (False), or does not say (Not given).",
    },
    "claim-or-fact": {
      title: "Fact or claim?",
      instructions: "Look at how the text presents each statement, and choose the answer that describes it.",
    },
    "who-is-who": {
      title: "Who is who?",
      instructions:
        "Write the letter of the right description beside each name. A letter is used once at most; some may not be needed.",
    },
    "when-was-it": {
      title: "When was it?",
      instructions:
        "Write the letter of the right date beside each event. A letter may be used more than once; some are not needed.",
    },
    "order-events": {
      title: "What happened when?",
      instructions: "Write 1 beside what happened first, 2 beside what happened next, and so on.",
    },
    reason: {
      title: "Reasons",
      instructions: "Choose the reason that the text gives.",
    },
    "several-answers": {
      title: "More than one answer",
      instructions: "Choose as many answers as the question asks for. Every right one counts.",
    },
    "which-paragraph": {
      title: "Find the paragraph",
      instructions:
        "Write the letter of the paragraph beside each statement. A letter may be used more than once; some are not needed.",
    },
    "sentence-gap": {
      title: "Complete the sentences",
      instructions:
        "Fill each gap so that the sentence says what the text says. Where there is no list, write a few words or a number from the text.",
    },
    "text-gap": {
      title: "Complete the paragraph",
      instructions: "Fill each gap with a word or words from the list. Two of them are not needed.",
    },
    "short-answer": {
      title: "Short answers",
      instructions: "Answer each question with a few words or a number from the text.",
    },
    "find-the-word": {
      title: "Find the word",
      instructions: "Write the word as it stands in the text.",
    },
    "word-meaning": {
      title: "Words in the text",
      instructions: "Find what the words mean where they stand in the text.",
    },
    "own-question": {
      title: "Think about the text",
      instructions: "Answer the questions. Where there are options, choose the best answer.",
    },
  },
  stems: {
    complete: (sentence) => `Complete the sentence: ${sentence}`,
    accordingTo: (speaker, stem) =>
      opensQuestion.test(stem)
        ? `According to ${speaker}, ${stem.charAt(0).toLowerCase()}${stem.slice(1)}`
        : `According to ${speaker}: ${stem}`,
    whoSaidQuoted: (words) => `Whose words are these? “${words}”`,
    whoSaidReported: (words) => `Whose statement is this? ${words}`,
    whichStatement: (speaker) => `Which of these statements was made by ${speaker}?`,
    matchSpeakers: "Who made each statement?",
    fillSentence: "Complete the sentence.",
    fillSentences: "Complete the sentences with words from the list. Two of them are not needed.",
    fillParagraph: (paragraph, meanings) =>
      [
        `Complete paragraph ${paragraph} of the text.`,
        ...meanings.map(({ letter, meaning }) => `Gap ${letter} means “${meaning}”.`),
      ].join(" "),
    findTheWord: (paragraph, meaning) => `Which word in paragraph ${paragraph} means “${meaning}”?`,
    wordMeaning: (word, paragraph) => `What does “${word}” mean in paragraph ${paragraph}?`,
    wordMeanings: "What do these words mean in the text? Match each word with its meaning.",
    wordInParagraph: (word, paragraph) => `${word} (paragraph ${paragraph})`,
    whichParagraph: "Which paragraph says it?",
    chooseSeveral: (stem, count) =>
      `${stem} Choose ${["", "one", "two", "three", "four", "five", "six"][count] ?? count}.`,
    claimed: (speaker, sentence, running) =>
      running === undefined ? `According to ${speaker}: ${sentence}` : `According to ${speaker}, ${running}`,
    presented: (statement) => `How does the text present this? ${statement}`,
    orderEvents: "In which order did these things happen?",
    whenWasIt: "When did each of these things happen?",
    whoIsWho: "Who are these people?",
  },
  answers: {
    truth: { true: "True", false: "False", notGiven: "Not given" },
    presented: {
      fact: "as a fact, in the writer’s own words",
      claim: (speaker) => `in reported speech, as a statement by ${speaker}`,
      quotation: (speaker) => `as a direct quotation, in the words of ${speaker}`,
      none: "not at all: nothing like this is mentioned",
    },
  },
  rationales: {
    right: (sentence, paragraph) => `Paragraph ${paragraph}: ${sentence}`,
    teachersWrong: (_sort, answer) => `The text gives another answer: ${answer}.`,
    otherName: (name, role, context, paragraph, answer) =>
      `${name}${role ? ` (${role})` : ""} is named for something else (paragraph ${paragraph}: “${context}”); the answer here is ${answer}.`,
    otherValue: (value, context, paragraph, answer) =>
      `${value} belongs to something else (paragraph ${paragraph}: “${context}”); here it is ${answer}.`,
    notInText: (value, answer) => `The text does not give ${value} here; it says ${answer}.`,
    fitsNoGap: (word, paragraph) =>
      paragraph === undefined
        ? `“${word}” fits no gap.`
        : `“${word}” fits no gap: paragraph ${paragraph} has it in another connection.`,
    wordMeans: (word, meaning, paragraph) => `In paragraph ${paragraph}, “${word}” means: ${meaning}.`,
    notTheMeaning: (word, meaning) => `“${word}” means something else here: ${meaning}.`,
    meaningOf: (word) => `That is the meaning of “${word}”.`,
    paragraphSays: (paragraph, words) => `Paragraph ${paragraph} says other things: “${words}”`,
    notNamed: (name, answer) => `${name} is not named in the text; the answer is ${answer}.`,
    saidBy: (speaker, words, paragraph) => `${speaker}, paragraph ${paragraph}: “${words}”.`,
    saysOther: (speaker, words, paragraph, right) =>
      `What is reported of ${speaker} is something else (paragraph ${paragraph}: “${words}”); this is ${right}.`,
    saysNothing: (speaker, right) =>
      `${speaker} is named, but is not reported to say anything; this is ${right}.`,
    silent: (speaker) => `${speaker} is named, but is not reported to say anything.`,
    ownRight: (paragraph) => `See paragraph ${paragraph}.`,
    ownWrong: (right) => `The text supports another answer: ${right}`,
    swapped: (right, wrong, paragraph) => `Paragraph ${paragraph}: ${right}, not ${wrong}`,
    contradicted: (paragraph) => `Paragraph ${paragraph} says something else.`,
    stands: (paragraph) => `It stands in paragraph ${paragraph}.`,
    notGiven: (nearest, paragraph) =>
      `The text does not settle this. What comes nearest, in paragraph ${paragraph}: ${nearest}`,
    unsettled: "Nothing in the text confirms or contradicts it.",
    writersOwn: (paragraph) =>
      `In paragraph ${paragraph} the writer says so, and names nobody as the source.`,
    claimOf: (speaker, paragraph) =>
      `In paragraph ${paragraph} the text reports it as a statement by ${speaker}, without quotation marks.`,
    quotationOf: (speaker, paragraph) =>
      `In paragraph ${paragraph} the words of ${speaker} stand in quotation marks.`,
    nobodySaysIt: "The text names nobody who says it.",
    somebodySaysIt: (speaker) => `The text does not say so itself: it names ${speaker} as the source.`,
    noQuotationMarks: "It does not stand in quotation marks.",
    inQuotationMarks: "It stands in quotation marks.",
    notMentioned: "The text does not mention it.",
    eventAt: (paragraph, date) =>
      date === undefined ? `told in paragraph ${paragraph}` : `${date}, paragraph ${paragraph}`,
    orderSettled: "The text settles the order, by its dates or by what it tells.",
    eitherWay: (events) =>
      `Either order is right for: ${events.map((event) => event.replace(/\.$/u, "")).join("; ")}.`,
    dateOf: (event) => `The date of: ${event}`,
    dateOfNone: "None of these things happened then, by the text.",
    roleOf: (name) => `This is ${name}.`,
    reasonOfOther: (sentence, paragraph) =>
      `The text gives this reason for something else, in paragraph ${paragraph}: ${sentence}`,
  },
  paper: {
    readingComprehension: "Reading comprehension",
    version: "Version",
    name: "Name",
    class: "Class",
    date: "Date",
    score: "Score",
    text: "Text",
    questions: "Questions",
    level: (level) => `Level ${level}`,
    minutes: (n) => (n === 1 ? "1 minute" : `${n} minutes`),
    marks,
    questionRange: (first, last) => (first === last ? `Question ${first}` : `Questions ${first}–${last}`),
    lead: "Read the text, then answer all the questions. You may look back at the text as often as you like.",
    leadWithoutText: "Answer all the questions about the text that you have been given.",
    paragraphInQuestion: (paragraph, question) =>
      question === undefined
        ? `Paragraph ${paragraph} stands among the questions, with gaps.`
        : `Paragraph ${paragraph} stands in question ${question}, with gaps.`,
    source: (source) => `Source: ${source}`,
    author: (author) => `Text: ${author}`,
    licence: (licence) => `Licence: ${licence}`,
    setCode: (code) => `Set ${code}`,
    answerLetter: "letter",
    answerNumber: "number",
    answerHere: "Your answer",
    words: "Words to choose from",
    day: (day, month, year) => `${day} ${month} ${year}`,
    endOfQuestions: "End of questions",
    key: {
      title: "Answer key",
      teachersCopy: "Teacher’s copy",
      doNotHandOut: "Do not hand out",
      number: "No.",
      answer: "Answer",
      evidence: "Evidence in the text",
      why: "Why, and why not the others",
      marks: "Marks",
      paragraph: (letter) => `paragraph ${letter}`,
      allVersions: "Key to all versions",
      inFull: (label) => `Version ${label} in full`,
      smallFigures: (label) =>
        `Small figures: the number of the question in version ${label}, where its reasons stand.`,
      accepted: "also right",
      makeAgain: "To make this set again:",
      record: (seed, edition, version, sha) =>
        `seed ${seed} · edition ${edition} · quizwright ${version} · text ${sha}`,
    },
  },
};

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** 445 -> "four hundred and forty-five", "four hundred forty-five"; 100000 -> "one hundred thousand", "a hundred thousand". */
function spelled(n: number): string[] {
  if (!Number.isInteger(n) || n < 0 || n >= 1e9) return [];
  if (n < 20) return [ones[n] as string];
  if (n < 100) return [`${tens[Math.floor(n / 10)]}${n % 10 === 0 ? "" : `-${ones[n % 10]}`}`];
  if (n < 1000) {
    const hundreds = (n < 200 ? ["one", "a"] : [ones[Math.floor(n / 100)]]).map((one) => `${one} hundred`);
    if (n % 100 === 0) return hundreds;
    return hundreds.flatMap((one) =>
      spelled(n % 100).flatMap((rest) => [`${one} and ${rest}`, `${one} ${rest}`]),
    );
  }
  const [scale, word] = n < 1e6 ? [1e3, "thousand"] : [1e6, "million"];
  // Longer ones are written in figures.
  if (n % scale !== 0) return [];
  return [...spelled(n / scale), ...(n === scale ? ["a"] : [])].map((one) => `${one} ${word}`);
}
