import type { Locale } from "./locale.ts";

const marks = (n: number) => (n === 1 ? "1 mark" : `${n} marks`);

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
    endings: ["ations", "ation", "ments", "ment", "ingly", "edly", "ings", "ing", "ions", "ion", "ies", "ied", "ers", "er", "ed", "es", "ly", "s", "e", "y"],
    abbreviations: ["mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "gen", "col", "sgt", "capt", "lt", "rev", "hon", "gov", "sen", "rep", "no", "vs", "etc", "e.g", "i.e", "cf", "ca", "approx", "fig", "vol", "pp", "inc", "ltd", "co", "corp", "u.s", "u.k", "u.n", "a.m", "p.m", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"],
    articles: ["the", "a", "an"],
    bounds: {
      above: ["more than", "over", "at least", "no fewer than", "no less than", "upwards of", "above", "not less than", "a minimum of"],
      below: ["fewer than", "less than", "under", "at most", "up to", "no more than", "below", "as many as", "a maximum of", "not more than"],
      about: ["about", "around", "nearly", "almost", "some", "roughly", "approximately", "close to", "just over", "just under"],
    },
    unresolved: ["he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "this", "these", "those", "today", "yesterday", "tomorrow", "last week", "last month", "last year", "next week", "next month", "next year", "this week", "this month", "this year", "now", "recently"],
  },
  calendar: {
    months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
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
    ordinalWords: { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, "twenty-first": 21 },
    clockWords: ["a.m.", "p.m.", "am", "pm", "o'clock", "hours"],
  },
  numbers: {
    decimal: ".",
    groups: [",", " ", " "],
    words: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" "),
    roundWords: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, "a hundred": 100, "one hundred": 100, thousand: 1000, "a thousand": 1000, "one thousand": 1000 },
    scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
    range: ["to", "and", "or", "–", "-", "—"],
  },
  quotes: { open: "“", close: "”", innerOpen: "‘", innerClose: "’" },
  kinds: {
    "fact-choice": { title: "Multiple choice", instructions: "Choose the one best answer. The answers are all in the text." },
    "who-said-it": { title: "Who said it?", instructions: "Choose the person or group whose statement it is, according to the text." },
    "which-statement": { title: "Whose words?", instructions: "Choose the statement that the person or group made, according to the text." },
    "match-speakers": { title: "Match the speakers", instructions: "Write the letter of the speaker beside each statement. A letter may be used more than once; some are not needed." },
    "own-question": { title: "Think about the text", instructions: "Answer the questions. Where there are options, choose the best answer." },
  },
  stems: {
    complete: (sentence) => `Complete the sentence: ${sentence}`,
    accordingTo: (speaker, stem) => `According to ${speaker}: ${stem}`,
    whoSaidQuoted: (words) => `Whose words are these? “${words}”`,
    whoSaidReported: (words) => `Whose statement is this? ${words}`,
    whichStatement: (speaker) => `Which of these statements was made by ${speaker}?`,
    matchSpeakers: "Who made each statement?",
  },
  rationales: {
    right: (sentence, paragraph) => `Paragraph ${paragraph}: ${sentence}`,
    teachersWrong: (_sort, answer) => `The text gives another answer: ${answer}.`,
    otherName: (name, role, paragraph, answer) => `${name}${role ? ` (${role})` : ""} stands in paragraph ${paragraph}, but the answer here is ${answer}.`,
    otherValue: (value, context, paragraph, answer) => `${value} belongs to something else in paragraph ${paragraph} (“${context}”); here it is ${answer}.`,
    notInText: (value, answer) => `The text does not give ${value} here; it says ${answer}.`,
    notNamed: (name, answer) => `${name} is not named in the text; the answer is ${answer}.`,
    saidBy: (speaker, words, paragraph) => `${speaker}, paragraph ${paragraph}: “${words}”.`,
    saysOther: (speaker, words, paragraph, right) => `${speaker} says something else (paragraph ${paragraph}: “${words}”); this is ${right}.`,
    saysNothing: (speaker, right) => `${speaker} is named, but is not reported to say anything; this is ${right}.`,
    ownRight: (paragraph) => `See paragraph ${paragraph}.`,
    ownWrong: (right) => `The text supports another answer: ${right}`,
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
    source: (source) => `Source: ${source}`,
    author: (author) => `Text: ${author}`,
    licence: (licence) => `Licence: ${licence}`,
    setCode: (code) => `Set ${code}`,
    answerLetter: "letter",
    answerNumber: "number",
    answerHere: "Your answer",
    words: "Words to choose from",
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
      accepted: "also right",
      makeAgain: "To make this set again:",
      record: (seed, edition, version, sha) => `seed ${seed} · edition ${edition} · quizwright ${version} · text ${sha}`,
    },
  },
};
