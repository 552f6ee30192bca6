import { expect, test } from "vitest";
import { passageOf } from "../../src/generate/passage.ts";
import type { Slot } from "../../src/model/article.ts";
import type { Item } from "../../src/model/item.ts";
import { review } from "../../src/review/review.ts";
import { type RuleName, rules } from "../../src/review/rules.ts";
import {
  about,
  annotated,
  bare,
  type Case,
  choice,
  evidence,
  gaps,
  german,
  match,
  order,
  place,
  written,
} from "./small-items.ts";

const fixed = { arrangement: "fixed" } as const;
const truth = ["True", "False", "Not given"];

const ministers = annotated({
  names: [
    { name: "Tom Hale", role: "Foreign Minister of Norland", also: ["Hale"] },
    { name: "Mary Gow", role: "Foreign Minister of Sudland" },
    { name: "Norland", sort: "place", role: "country" },
    { name: "Olm", sort: "place", role: "capital of Norland" },
    { name: "harbour office", sort: "group" },
    { name: "The Light", sort: "thing" },
  ],
  facts: [
    {
      sentence: "More than 100,000 people had left by May 2021.",
      by: "n1",
      slots: [
        {
          id: "how-many",
          sort: "how many",
          at: place,
          start: 10,
          end: 17,
          answer: "100,000",
          not: [],
          also: ["a hundred thousand"],
          evidence: [evidence("100,000")],
        },
      ],
    },
  ],
  statements: [
    { speaker: "n1", words: "the harbour is safe" },
    { speaker: "n2", words: "the harbour is safe" },
    { speaker: "n1", words: "nobody shall stay" },
  ],
});

interface Cases {
  readonly breaks: Readonly<Record<string, Item | Case>>;
  readonly holds: Readonly<Record<string, Item | Case>>;
}

const cases: Record<RuleName, Cases> = {
  "one-answer": {
    breaks: {
      "a key that is no option": choice("Who?", ["Ann", "Tom", "Mary"], { key: ["o9"] }),
      "nothing but right answers": choice("Choose two.", ["Ann", "Tom"], { key: ["o1", "o2"] }),
      "two right answers that are not asked for": choice("Who moved?", ["Ann", "Tom", "Mary"], {
        key: ["o1", "o2"],
      }),
      "another number than is asked for": choice("Who moved? Choose three.", ["Ann", "Tom", "Mary", "Joe"], {
        key: ["o1", "o2"],
      }),
      "a number in capitals": choice("Which TWO people moved?", ["Ann", "Tom", "Mary"]),
      "a statement without an option": match(["It is safe."], ["Ann", "Tom"], { key: {} }),
      "an option that is not there": match(["It is safe."], ["Ann", "Tom"], { key: { s1: "o7" } }),
      "an order that its ranks contradict": order(["a", "b", "c"], { key: ["e2", "e1", "e3"] }),
      "an entry left out": order(["a", "b", "c"], { key: ["e1", "e2"] }),
      "a gap without a key": gaps("The [office] closed.", undefined, { key: {} }),
      "a bank that has no word for a gap": gaps("The [office] closed.", ["school", "tower"]),
      "a bank with two words for a gap": gaps("The [office] closed.", ["office", "bureau"], {
        key: { g1: ["office", "bureau"] },
      }),
    },
    holds: {
      "two right answers that are asked for": choice("Who moved? Choose two.", ["Ann", "Tom", "Mary"], {
        key: ["o1", "o2"],
      }),
      "two men as one answer": choice("Which two men left?", ["Tom and Joe", "Tom and Jim", "Joe and Jim"]),
      "a tie": order(["a", "b", "c"], {
        entries: ["a", "b", "c"].map((text, at) => ({
          id: `e${at + 1}`,
          text,
          rationale: "r",
          rank: at < 2 ? 1 : 2,
        })),
        key: ["e2", "e1", "e3"],
      }),
      "one option that serves twice": match(["It is safe.", "We go."], ["Ann", "Tom"], {
        key: { s1: "o1", s2: "o1" },
      }),
      "a bank with words to spare": gaps("The [office] closed.", ["office", "school", "tower"]),
    },
  },
  "right-after-all": {
    breaks: {
      "another name of the key": about(ministers, choice("Who met her?", ["Tom Hale", "Hale", "Mary Gow"])),
      "an `also:`": about(
        ministers,
        choice("According to Tom Hale, more than how many?", ["100,000", "a hundred thousand", "20"], fixed),
      ),
      "somebody who says the same": about(
        ministers,
        choice("Whose statement is this? The harbour is safe.", ["Tom Hale", "Mary Gow", "Joe Orr"], {
          sources: ["s1"],
        }),
      ),
      "a statement that the speaker makes too": about(
        ministers,
        choice("Which statement is hers?", ["the harbour is safe", "nobody shall stay", "we go"], {
          sources: ["s1", "s3"],
        }),
      ),
    },
    holds: {
      "an answer to something else": about(
        ministers,
        choice("According to Tom Hale, more than how many?", ["20,000", "50,000", "100,000"], {
          ...fixed,
          key: ["o3"],
        }),
      ),
      "an article without annotations": choice("Who met her?", ["Tom Hale", "Hale's brother", "Mary Gow"]),
    },
  },
  "twin-options": {
    breaks: {
      "the same but for case": choice("Who moved?", ["Ann Reid", "ann reid", "Mary Gow"]),
      "the same but for the article": choice("What closed?", ["the office", "office", "the school"]),
      "the same but for punctuation": choice("What closed?", ["the office.", "the office", "the school"]),
      "the same number": choice("How many?", ["1,000", "1000", "3,000"], fixed),
      "two names of one": about(ministers, choice("Who met her?", ["Ann Reid", "Tom Hale", "Hale"])),
      "two like statements": match(["It is safe.", "It is safe"], ["Ann", "Tom"]),
      "two like entries": order(["The office closes.", "the office closes"]),
      "two like words of a bank": gaps("The [office] closed.", ["office", "school", "School"]),
    },
    holds: { "options that differ": choice("Who moved?", ["Ann Reid", "Ann Gow", "Mary Gow"]) },
  },
  "option-in-option": {
    breaks: {
      "words within words": choice("What closed?", ["the army", "the rest of the army", "the police"]),
      "a month within its year": choice("When?", ["May 2021", "2021", "2023"], fixed),
      "a number within a range": choice("How many?", ["3", "2 to 4", "7"], fixed),
      "a number above a bound": choice("How many?", ["more than 100", "150", "20"], fixed),
      "a round number": choice("How many people?", ["thousands", "100,000", "20"]),
      "a country on its continent": choice("Where?", ["Mali", "Africa", "Norway"]),
      "a capital in its country": about(ministers, choice("Where?", ["Olm", "Norland", "Sudland"])),
      "a date within another, in a match": match(["It closed.", "He left."], ["May 2021", "2021"], fixed),
    },
    holds: {
      "what excludes it": choice("What was the verdict?", ["guilty", "not guilty", "insane"]),
      "names that share words, in a match": match(["We go."], ["the army", "the rest of the army"]),
      "numbers of different things": choice("How long?", ["three months", "three years"], fixed),
      "a country and another continent": choice("Where?", ["Mali", "Europe", "Asia"]),
    },
  },
  proof: {
    breaks: {
      "words that stand elsewhere": choice("What?", ["a", "b", "c"], {
        evidence: [{ paragraph: "A", start: 0, end: 4, text: "1998" }],
      }),
      "a paragraph that is not there": choice("What?", ["a", "b", "c"], {
        evidence: [{ paragraph: "C", start: 29, end: 33, text: "1998" }],
      }),
      "the evidence of a statement": match(["It is safe."], ["Ann", "Tom"], {
        statements: [
          { id: "s1", text: "It is safe.", rationale: "r", evidence: [{ ...evidence("closed"), start: 1 }] },
        ],
      }),
      "the evidence of an entry": order(["a", "b"], {
        entries: ["a", "b"].map((text, index) => {
          const place = { ...evidence("closed"), start: 1 };
          return { id: `e${index + 1}`, text, rationale: "r", rank: index + 1, evidence: [place] };
        }),
      }),
      "a paragraph that does not say the year": choice("When?", ["1998", "1999", "2000"], {
        ...fixed,
        process: "retrieve",
        evidence: [evidence("Tom Hale")],
      }),
    },
    holds: {
      "a year that its paragraph says": choice("When?", ["1998", "1999", "2000"], {
        ...fixed,
        process: "retrieve",
      }),
      "the same number in words": choice("With how many dogs?", ["2", "3", "4"], {
        ...fixed,
        process: "retrieve",
      }),
      "what is to be counted": choice("How many ministers?", ["3", "4", "5"], fixed),
      "a question for a written number": written("In which year did it close?", ["1998"], {
        process: "retrieve",
      }),
    },
  },
  "one-sort": {
    breaks: {
      "a date after who": choice("Who closed the office?", ["Ann Reid", "Tom Hale", "May 2021"]),
      "a person after where": about(
        ministers,
        choice("Where did they meet?", ["Olm", "Norland", "Tom Hale"]),
      ),
      "a place after when": about(ministers, choice("When did they meet?", ["in summer", "Olm", "at night"])),
      "a name after how many": about(ministers, choice("How many left?", ["a crowd", "Norland", "a few"])),
      "dates of two precisions": choice("When?", ["1998", "May 1999", "2000"], fixed),
      "numbers in two units": choice("How many?", ["3 km", "4 miles", "5 km"], fixed),
      "a phrase among numbers": choice("How many people left?", ["3", "4", "the whole village"]),
      "a person among places": about(ministers, choice("What is it?", ["Norland", "Olm", "Mary Gow"])),
    },
    holds: {
      "persons beside groups": about(
        ministers,
        choice("Who closed it?", ["Tom Hale", "harbour office", "Mary Gow"]),
      ),
      "a number written like a year": choice("How many?", ["500", "1500", "2,500"], fixed),
      "none among numbers": choice("How many left?", ["none", "3", "4"]),
      "one month and several": choice("How long?", ["one month", "two months", "three months"], fixed),
      "things counted": choice("What came?", ["two ships", "three planes", "four trains"], fixed),
      "a clause of time before the question": choice("When it closed, who left?", ["Ann", "Tom", "Mary"]),
    },
  },
  grammar: {
    breaks: {
      "a before a vowel": choice("Ann saw a ______ at sea.", ["boat", "island", "ship"]),
      "an before a consonant": choice("Ann saw an ______.", ["island", "ship", "inlet"]),
      "two articles": choice("Ann saw the ______.", ["boat", "the island", "ship"]),
      "two prepositions": choice("Ann stayed in ______.", ["in the camps", "the fields", "the town"]),
      "several with is": choice("______ is closed.", ["The office", "Those schools", "The tower"]),
      "one with were": choice("______ were closed.", ["The markets", "A school", "The towers"]),
      "a stem that goes on in its options": choice("On the way Ann found an", ["owl", "dog", "eel"]),
      "an answer that does not fit its gap": gaps("Ann saw an [boat].", ["boat", "island"]),
      "two articles in German": about(german, choice("Es war der ______.", ["Turm", "der Hafen", "Kai"])),
    },
    holds: {
      "an hour and a union": choice("It took an ______.", ["hour", "afternoon", "evening"]),
      "a one-year plan": choice("It was a ______ plan.", ["one-year", "useful", "European"]),
      "other words of a bank": gaps("Ann saw an [island].", ["island", "boat", "ship"]),
      "a question": choice("What is it a part of?", ["an island", "a boat", "a ship"]),
      "a language with other articles": about(german, choice("Es war ein ______.", ["Amt", "Hof", "Ufer"])),
    },
  },
  "banned-options": {
    breaks: {
      "all of the above": choice("Who moved?", ["Ann Reid", "Tom Hale", "All of the above"]),
      "none of these": choice("Who moved?", ["Ann Reid", "Tom Hale", "None of these."]),
      "a combination": choice("Who moved?", ["Ann Reid", "Tom Hale", "A and C"]),
      "both of two letters": choice("Who moved?", ["Ann Reid", "Tom Hale", "Both A and B"]),
      "the same in German": about(german, choice("Wer zog um?", ["Ann", "Tom", "Keine der oben genannten"])),
    },
    holds: {
      "all of something": choice("Who moved?", [
        "all of the sailors",
        "none of the guards",
        "both of her sons",
      ]),
      "an initial": choice("Who moved?", ["A. Reid", "C. Hale", "B. Gow"]),
    },
  },
  "double-negative": {
    breaks: {
      "a negative option to a negative question": choice("Which of these is NOT true?", [
        "Ann never left.",
        "Tom sailed.",
        "Mary ran.",
      ]),
      "two in a breath": choice("Who was not without friends?", ["Ann", "Tom", "Mary"]),
    },
    holds: {
      "a reason for what was not": choice("Why did Ann not sail?", [
        "She was not well.",
        "It rained.",
        "It was late.",
      ]),
      "a statement to be judged": choice("Ann did not sail.", truth, fixed),
      "neither and nor": choice("Who was neither rich nor poor?", ["Ann", "Tom", "Mary"]),
    },
  },
  clang: {
    breaks: {
      "a word of the stem in the key alone": choice("Which harbour building closed?", [
        "harbour office",
        "town school",
        "fire station",
      ]),
      "the same word with another ending": choice("What was closing?", [
        "the closed office",
        "a school",
        "a shop",
      ]),
    },
    holds: {
      "a word in the key and in a wrong answer": choice("Which office closed?", [
        "harbour office",
        "tax office",
        "fire station",
      ]),
      "a short word": choice("Who had a dog?", ["the man with the dog", "the girl", "the keeper"]),
      "a statement to be judged": choice("The statement is true.", truth, fixed),
    },
  },
  "lone-clang": {
    breaks: {
      "a word of the stem in one wrong answer": choice("Which building closed?", [
        "the office",
        "the old building",
        "the shop",
      ]),
    },
    holds: {
      "a word in two wrong answers": choice("Which building closed?", [
        "the office",
        "a new building",
        "an old building",
      ]),
      "names, which are what they are": about(
        ministers,
        choice("Who left Norland?", ["Tom Hale", "Norland", "Mary Gow"]),
      ),
    },
  },
  "key-in-stem": {
    breaks: {
      "the stem says the key": choice("Where did Ann Reid move?", ["Ann Reid", "Tom Hale", "Mary Gow"]),
      "a part of the key's name": about(
        ministers,
        choice("Who was with Hale?", ["Tom Hale", "Mary Gow", "Joe"]),
      ),
      "a question for a written answer": written("When did the 1998 closure come?", ["1998"]),
      "a statement that names its speaker": match(["Ann Reid is here."], ["Ann Reid", "Tom"]),
      "a gap whose word stands beside it": gaps("The [office] was an office."),
    },
    holds: {
      "a word of a longer number": choice("Who paid 1998.50?", ["1998", "1999", "2000"], fixed),
      "a word given in a bank": gaps("The [office] was an office.", ["office", "school"]),
    },
  },
  "time-and-role": {
    breaks: {
      "a role that two have": about(
        ministers,
        choice("Who was foreign minister?", ["Tom Hale", "Mary Gow", "Joe Orr"]),
      ),
      "the minister, of whom there are two": about(
        ministers,
        choice("What did the foreign minister promise?", ["peace", "money", "ships"]),
      ),
    },
    holds: {
      "the country beside it": about(
        ministers,
        choice("Who was foreign minister of Norland?", ["Tom Hale", "Mary Gow", "Joe Orr"]),
      ),
      "the country beside the minister": about(
        ministers,
        choice("What did the foreign minister of Norland promise?", ["peace", "money", "ships"]),
      ),
      "what was done beside it": about(
        ministers,
        choice("Which foreign minister travelled?", ["Tom Hale", "Mary Gow", "Joe Orr"]),
      ),
    },
  },
  "claim-as-claim": {
    breaks: {
      "a claim asked as a fact": about(
        ministers,
        choice("More than how many had left?", ["100,000", "200,000", "300,000"], fixed),
      ),
      "a claim to be written": about(ministers, written("More than how many had left?", ["100,000"])),
      "its owner among those of whom it tells": about(
        ministers,
        written("More than how many people had left Hale by May 2021?", ["100,000"]),
      ),
      "its owner told something": about(
        ministers,
        written("More than how many people was Hale told to count by May 2021?", ["100,000"]),
      ),
      "a claim among statements of which another is told as one": about(
        ministers,
        match(
          ["More than 100,000 people had left by May 2021.", "According to Hale, a boat came."],
          ["A", "B"],
        ),
      ),
    },
    holds: {
      "a claim asked as its owner's": about(
        ministers,
        choice("According to Hale, more than how many had left?", ["100,000", "200,000", "300,000"], fixed),
      ),
      "the owner among the options, where they say how it is presented": about(ministers, {
        ...choice(
          "100,000 had left. How is this presented?",
          ["as a claim of Hale", "as a fact", "not at all"],
          fixed,
        ),
        kind: "claim-or-fact",
      }),
      "a claim among statements that are nobody's": about(
        ministers,
        match(
          ["According to Hale, more than 100,000 people had left by May 2021.", "A boat came."],
          ["A", "B"],
        ),
      ),
      "a paragraph with gaps": about(
        ministers,
        gaps("More than [100,000] people had left by May 2021, the keeper said.", undefined, {
          evidence: [evidence("100,000")],
        }),
      ),
      "nobody's claim": choice("More than how many had left?", ["100,000", "200,000", "300,000"], fixed),
    },
  },
  ascending: {
    breaks: {
      "a number behind a larger one": choice("When?", ["1998", "1997", "1999"], fixed),
      "numbers that may be shuffled": choice("When?", ["1997", "1998", "1999"]),
      "figures among words": choice("How many?", ["two", "3", "4"], fixed),
      "dates of a match": match(["It closed.", "He left."], ["1999", "1998"], fixed),
      "a day behind a later one": choice("When?", ["on Monday", "on Friday", "on Tuesday"], fixed),
      "days that may be shuffled": choice("When?", ["Monday", "Tuesday", "Friday"]),
    },
    holds: {
      "days in order": choice("When?", ["Monday", "Tuesday", "Friday"], fixed),
      "ordinals in order": choice("Which?", ["the first bus", "the second bus", "the tenth bus"], fixed),
      "years in order": choice("When?", ["1997", "1998", "1999"], fixed),
      "phrases in no order": choice("Who?", ["two men", "the keeper", "a dog"]),
    },
  },
  "unresolved-stem": {
    breaks: {
      "a pronoun": choice("Where did she move?", ["to the city", "to the farm", "to the coast"]),
      "a time that depends on today": choice("Who moved last week?", ["Ann Reid", "Tom Hale", "Mary Gow"]),
      "a statement to be judged": choice("They left the harbour.", truth, fixed),
      "an entry to be put in order": order(["The office closes.", "She moves to the city."]),
      "a question for a written answer": written("What did he say?", ["nothing"]),
      "a night that nobody knows": choice("Who was in the office on that night?", ["Ann", "Tom", "Mary"]),
      "a time in German": about(german, choice("Wer kam gestern?", ["Ann", "Tom", "Mary"])),
      "somebody who is told something": choice("Who told her the news?", ["Ann", "Tom", "Mary"]),
      "somebody who is not the one asked for": choice("Who was she?", ["a cook", "a nurse", "a judge"]),
    },
    holds: {
      "a pronoun whose noun stands before it": choice("Where did Ann Reid say that she would go?", [
        "to town",
        "to sea",
        "to bed",
      ]),
      "a pronoun whose name stands behind it": choice("After his e-mail, Tom Hale was moved.", truth, fixed),
      "an it that means nothing": choice("Why was it necessary to close?", [
        "for repair",
        "for rest",
        "for money",
      ]),
      "whoever is asked for": choice("Who said that she was tired?", ["Ann", "Tom", "Mary"]),
      "the same without that": choice("Who says he is ill?", ["Ann", "Tom", "Mary"]),
      "those who": choice("Who helped those who stayed?", ["Ann", "Tom", "Mary"]),
      "a speaker's own words": choice("Whose words are these? “We saw her yesterday”", [
        "Ann",
        "Tom",
        "Mary",
      ]),
      "what stands below": match(["Ann Reid"], ["a keeper", "a guard"], { stem: "Who are these people?" }),
      "these options": choice("Which of these statements was made by Ann?", [
        "We go.",
        "We stay.",
        "We see.",
      ]),
    },
  },
  "long-key": {
    breaks: {
      "a key twice as long": choice("Why did Ann move?", [
        "because the office had closed for good",
        "to find work",
        "to see friends",
      ]),
    },
    holds: {
      "a long wrong answer": choice("Why did Ann move?", [
        "to find work",
        "because the office had closed for good",
        "to see friends",
      ]),
      "a scale": choice("Ann moved.", ["That is not said anywhere in it", "True", "False"], fixed),
      "statements, each the answer to another question": choice(
        "Which of these statements was made by Ann?",
        ["The office in the harbour had closed for good.", "We stay.", "We see."],
        { kind: "which-statement" },
      ),
    },
  },
  "uneven-options": {
    breaks: {
      "one twice as long as another": choice("Why?", [
        "to find some work there",
        "because the old office had closed for good",
        "to rest",
      ]),
    },
    holds: {
      "single words": choice("What?", ["sea", "thunderstorm", "rain"]),
      "phrases of a like length": choice("Why?", [
        "to find some work",
        "to see her friends",
        "to leave the sea",
      ]),
    },
  },
  "loaded-words": {
    breaks: {
      "an absolute in a wrong answer": choice("What does Ann say?", [
        "It rains.",
        "It never snows.",
        "It is hot.",
      ]),
      "a hedge in the key": choice("What does Ann say?", ["It may rain.", "It snows.", "It is hot."]),
      "an absolute in German": about(
        german,
        choice("Was sagt sie?", ["Es regnet.", "Es schneit nie.", "Es taut."]),
      ),
    },
    holds: {
      "absolutes on both sides": choice("What does Ann say?", [
        "It always rains.",
        "It never snows.",
        "It is hot.",
      ]),
      "what somebody was able to do": choice("What does Ann say?", [
        "She could not sleep.",
        "She had a cold.",
        "She had to work.",
      ]),
      "the month of May": choice("When?", ["May 2020", "June 2020", "July 2020"], fixed),
      "statements, each the answer to another question": choice(
        "Which of these statements was made by Ann?",
        ["It rains.", "It never snows.", "It is hot."],
        { kind: "which-statement" },
      ),
    },
  },
  "likest-key": {
    breaks: {
      "a key in the middle of the others": choice("What closed?", [
        "the old harbour office",
        "the old harbour school",
        "the new tax office",
        "a red boat",
      ]),
    },
    holds: {
      "two and two": choice("What closed?", [
        "the harbour office",
        "the harbour school",
        "the station office",
        "the station school",
      ]),
    },
  },
  "odd-one-out": {
    breaks: {
      "one capital": choice("Who left?", ["the guard", "Ann", "the cook", "the boy"]),
      "one figure": choice("What came?", ["ships", "3 boats", "trains"]),
      "one article": choice("What came?", ["red ships", "the big boats", "old trains"]),
      "one word among phrases": choice("Why?", ["rain", "a lack of money", "the end of work"]),
      "one verb form": choice("What did Ann do?", ["leaving the sea", "to find work", "to see friends"]),
      "one full stop": choice("What?", ["ships came", "boats came.", "trains came"]),
    },
    holds: {
      "a possessive beside an article": choice("Who?", ["her mother", "her brother", "an old friend"]),
      "sentences, whatever their first word": choice("What?", ["The sea rose.", "Rain fell.", "Snow lay."]),
      "listed names": about(ministers, choice("Who?", ["harbour office", "Tom Hale", "Mary Gow"])),
    },
  },
  "negative-stem": {
    breaks: {
      "a small not": choice("Which of these is not true?", ["It rains.", "It snows.", "It is hot."]),
      "a small except": choice("Who left except Ann?", ["Tom", "Joe", "Mary"]),
      "a small nicht": about(
        german,
        choice("Welche Aussage steht nicht im Text?", ["Es regnet.", "Es taut.", "Es schneit."]),
      ),
    },
    holds: {
      "NOT in capitals": choice("Which of these is NOT true?", ["It rains.", "It snows.", "It is hot."]),
      "a clause that denies something": choice("Which leg was broken, so that he could not climb?", [
        "the left",
        "the right",
        "neither",
      ]),
      "somebody who denies something": choice("Who said that Ann would not come?", ["Tom", "Joe", "Mary"]),
      "a reason": choice("Why did Ann not come?", ["rain", "snow", "wind"]),
    },
  },
  "vague-quantifier": {
    breaks: {
      many: choice("How many people left?", ["3", "many", "5"]),
      often: choice("When does Ann sail?", ["often", "at noon", "on Sundays"]),
      thousands: choice("How many left?", ["thousands of people", "3", "4"]),
    },
    holds: {
      "some in a sentence": choice("What happened?", [
        "Some boats sank.",
        "The sea rose.",
        "The light failed.",
      ]),
      "a number": choice("Wie viel?", ["3 Millionen Euro", "4 Millionen Euro"], fixed),
    },
  },
  "long-stem": {
    breaks: {
      "more than thirty words": choice(`Why ${"did the keeper of the light ".repeat(6)}go?`, ["a", "b"]),
    },
    holds: {
      "a question of a line": choice("Why did the keeper of the light go to the sea?", ["rain", "snow"]),
    },
  },
  "copied-stem": {
    breaks: {
      "the sentence of the text": choice("Who moved to the city with her two dogs?", ["Ann", "Tom", "Mary"], {
        evidence: [evidence("Ann Reid")],
      }),
    },
    holds: {
      "the same in other words": choice("Who took two pets into town?", ["Ann", "Tom", "Mary"], {
        evidence: [evidence("Ann Reid")],
      }),
      "a quotation": choice(
        "Whose words are these? “Ann Reid moved to the city with her two dogs”",
        ["Ann", "Tom"],
        {
          evidence: [evidence("Ann Reid")],
        },
      ),
    },
  },
  "few-options": {
    breaks: { "two wrong answers": choice("Who?", ["Ann", "Tom", "Mary"]) },
    holds: {
      "three wrong answers": choice("Who?", ["Ann", "Tom", "Mary", "Joe"]),
      "a scale of three": choice("Ann moved.", truth, fixed),
    },
  },
};

const flat = (which: keyof Cases) =>
  Object.entries(cases).flatMap(([rule, all]) =>
    Object.entries(all[which]).map(([what, one]) => ({
      rule,
      what,
      ...("item" in one ? one : about(bare, one)),
    })),
  );

test.each(flat("breaks"))("$rule: $what is found", ({ rule, item, passage }) => {
  const found = review(item, passage).filter((finding) => finding.rule === rule);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity: rules[rule as RuleName].severity, item: item.id, at: place });
  expect(found[0]?.reason).toMatch(/\.$/u);
  expect(found[0]?.remedy).not.toBe("");
});

test.each(flat("holds"))("$rule: $what is not", ({ rule, item, passage }) => {
  expect(review(item, passage).filter((finding) => finding.rule === rule)).toEqual([]);
});

test("nothing at all is found about a sound item", () => {
  const sound = choice("Who moved to the city?", ["Ann Reid", "Tom Hale", "Mary Gow", "Joe Orr"]);
  expect(review(sound, bare)).toEqual([]);
});

test("every rule names its source, and says what to change in an annotation where it can be changed there", () => {
  for (const { source } of Object.values(rules)) expect(source).toMatch(/item-quality \d+/u);
  const item = choice("Which harbour building closed?", ["harbour office", "town school", "fire station"]);
  const remedyIn = (passage: Case["passage"]) =>
    review(item, passage).find(({ rule }) => rule === "clang")?.remedy;
  expect(remedyIn(ministers)).toMatch(/\(\? …\)/u);
  expect(remedyIn(bare)).not.toMatch(/\?/u);
});

/** One fact, one false statement, one word. */
const small = annotated({ facts: [{ sentence: "The office closed." }] });
const entries: Case["passage"] = passageOf({
  ...small.article,
  falseStatements: [{ id: "x1", at: place, text: "The office stayed.", evidence: [] }],
  words: [{ id: "w1", at: place, word: "closed", meaning: "shut", not: [], evidence: [evidence("closed")] }],
});

test("a remedy names what the entry can have that the question is made from", () => {
  const remedyOf = (item: Item, name: RuleName) =>
    review(item, entries).find(({ rule }) => rule === name)?.remedy;
  const copied = (sources: readonly string[], more: object = {}) =>
    remedyOf(
      choice("They left the harbour on the last boat.", ["True", "False", "Not given"], {
        ...fixed,
        sources,
        ...more,
      }),
      "unresolved-stem",
    );
  expect(copied(["f1"])).toBe(
    "Say the name, or the date. Write the question yourself (? …), or put the name into the fact.",
  );
  expect(copied(["f1"], { kind: "true-false-not-given" })).toBe(
    "Say the name, or the date. Write the fact in other words.",
  );
  expect(copied(["x1"])).toBe("Say the name, or the date. Write the statement in other words.");
  expect(copied(["w1"])).toBe("Say the name, or the date. Write the meaning in other words.");
  expect(copied(["f1"], { kind: "reason", id: "small.f1.why-result.reason" })).toBe(
    "Say the name, or the date. It is asked in the fact's own words: write the fact in other words.",
  );
  const absolute = choice("What is it?", ["a sad day", "never a day", "a night"], { sources: ["w1"] });
  expect(remedyOf(absolute, "loaded-words")).toMatch(/ Mend not: … under the word\.$/u);
});

test("a question that the teacher has written is to be mended, not to be written", () => {
  const open: Slot = {
    id: "when",
    sort: "when",
    at: place,
    start: 0,
    end: 8,
    answer: "May 2021",
    not: [],
    also: [],
    evidence: [evidence("closed")],
  };
  const line = { line: 9, column: 3, length: 20 };
  const written = { ...open, question: "When did they leave?", questionAt: line };
  const passage = annotated({ facts: [{ slots: [written] }, { slots: [open] }] });
  const complaint = (source: string) =>
    review(
      choice("When did they leave the harbour?", ["May 2021", "June 2021", "July 2021"], {
        ...fixed,
        sources: [source],
        id: `small.${source}.when.fact-choice`,
      }),
      passage,
    ).find(({ rule }) => rule === "unresolved-stem");
  expect(complaint("f1")?.remedy).toBe("Say the name, or the date. Mend the question (? …).");
  expect(complaint("f1")?.at).toEqual(line);
  expect(complaint("f2")?.remedy).toMatch(
    / Write the question yourself \(\? …\), or put the name into the fact\.$/u,
  );
  expect(complaint("f2")?.at).not.toEqual(line);
});

test("advice about a hidden question for the result says so", () => {
  const item = choice("They left. What came of it?", ["a", "b", "c"], {
    kind: "reason",
    id: "small.f1.why-result.reason",
  });
  expect(review(item, entries).find(({ rule }) => rule === "unresolved-stem")?.reason).toMatch(
    /^Asked for its result: /u,
  );
});

test("how a teacher's own question is put is advice; what it says is not", () => {
  const own = { kind: "own-question" };
  const severity = (item: Item, name: RuleName) =>
    review(item, bare).find(({ rule }) => rule === name)?.severity;
  expect(severity(choice("When?", ["1998", "1997", "1999"], { ...fixed, ...own }), "ascending")).toBe(
    "warning",
  );
  expect(severity(choice("Who?", ["Ann", "ann", "Tom"], own), "twin-options")).toBe("error");
});
