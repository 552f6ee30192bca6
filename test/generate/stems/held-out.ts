import type { StemEntry } from "./entry.ts";

/**
 * Sentences that were written, with their questions, before the rules were: sport, cooking, nature, lives, travel, trade,
 * law, medicine, technology, fables. `null` where no question should be asked by rule.
 */
export const heldOut: readonly StemEntry[] = [
  // Sport
  {
    fact: "The home team won the final in [2014].",
    stem: ["When did the home team win the final?", "In which year did the home team win the final?"],
  },
  { fact: "[who: The youngest player] scored the winning goal.", stem: "Who scored the winning goal?" },
  { fact: "Her coach had trained the runner for [how many: six years].", stem: null },
  {
    fact: "The race was cancelled because [why: the track was flooded].",
    stem: "Why was the race cancelled?",
  },
  {
    fact: "More than [60,000] fans watched the match in the stadium.",
    stem: "More than how many fans watched the match in the stadium?",
  },
  {
    fact: "Anna Berg swam across the lake in [how many: four hours].",
    names: ["Anna Berg (person), swimmer"],
    stem: [
      "In how many hours did Anna Berg swim across the lake?",
      "How long did Anna Berg swim across the lake?",
    ],
  },
  {
    fact: "The players did not leave the field because [why: the referee had stopped the clock].",
    stem: "Why did the players not leave the field?",
  },
  {
    fact: "The cup was handed to the captain by [who: Anna Berg].",
    names: ["Anna Berg (person), mayor"],
    stem: ["By whom was the cup handed to the captain?", null],
  },
  // Cooking
  {
    fact: "The cook adds [what: a pinch of salt] to the dough.",
    stem: "What does the cook add to the dough?",
  },
  {
    fact: "The bread must rest for [how many: two hours] before it is baked.",
    stem: [
      "For how many hours must the bread rest before it is baked?",
      "How long must the bread rest before it is baked?",
    ],
  },
  {
    fact: "Cocoa beans were first brought to [Spain] by sailors.",
    names: ["Spain (place), country in Europe"],
    stem: "To which country were cocoa beans first brought by sailors?",
  },
  {
    fact: "The soup is thickened with [what: potato flour].",
    stem: ["What is the soup thickened with?", "With what is the soup thickened?"],
  },
  {
    fact: "The oldest known recipe for the cake comes from [1653].",
    stem: ["From which year does the oldest known recipe for the cake come?"],
  },
  {
    fact: "Most families bake the bread [when: on Saturdays].",
    stem: "When do most families bake the bread?",
  },
  // Nature
  { fact: "Swifts sleep [where: in the air].", stem: "Where do swifts sleep?" },
  {
    fact: "A blue whale eats about [how many: four tonnes] of krill every day.",
    stem: "About how many tonnes of krill does a blue whale eat every day?",
  },
  {
    fact: "The nests are built by [who: the females].",
    stem: ["By whom are the nests built?", "Who are the nests built by?"],
  },
  {
    fact: "Young eels drift across the ocean for [how many: two to three years].",
    stem: [
      "For how many years do young eels drift across the ocean?",
      "How long do young eels drift across the ocean?",
      "For how long do young eels drift across the ocean?",
    ],
  },
  {
    fact: "The tree can reach a height of [how many: 90 metres].",
    stem: ["A height of how many metres can the tree reach?", null],
  },
  { fact: "Bats find their prey by [how: listening to echoes].", stem: "How do bats find their prey?" },
  {
    fact: "The eggs hatch in [when: spring].",
    stem: ["In which season do the eggs hatch?", "When do the eggs hatch?"],
  },
  {
    fact: "The island is home to [17] species of lizards.",
    stem: [
      "How many species of lizards is the island home to?",
      "To how many species of lizards is the island home?",
    ],
  },
  // Lives
  {
    fact: "Marie Lund was born in [Bergen] in 1871.",
    names: ["Marie Lund (person), doctor", "Bergen (place), town in Norway"],
    stem: "In which town was Marie Lund born in 1871?",
  },
  {
    fact: "At the age of twelve, Marie Lund left [what: school].",
    names: ["Marie Lund (person), doctor"],
    stem: "What did Marie Lund leave at the age of twelve?",
  },
  {
    fact: "Marie Lund became [what: a doctor] in 1899.",
    names: ["Marie Lund (person), doctor = Lund"],
    stem: "What did Marie Lund become in 1899?",
  },
  {
    fact: "[Marie Lund]'s first book appeared in 1903.",
    names: ["Marie Lund (person), doctor"],
    stem: "Whose first book appeared in 1903?",
  },
  { fact: "She opened a hospital in [1911].", stem: null },
  {
    fact: "Lund had never seen [what: the sea] before her journey to Spain.",
    names: ["Lund (person), doctor", "Spain (place), country"],
    stem: "What had Lund never seen before her journey to Spain?",
  },
  {
    fact: "Lund's brother lent her the money for [what: the journey].",
    names: ["Lund (person), doctor"],
    stem: ["What did Lund's brother lend her the money for?", null],
  },
  // Travel
  {
    fact: "The old bridge, which was closed in May, is [how many: 120 metres] long.",
    stem: "How long is the old bridge, which was closed in May?",
  },
  {
    fact: "There are [how many: eleven lighthouses] on the coast.",
    stem: "How many lighthouses are there on the coast?",
  },
  {
    fact: "The ferry to the island leaves at [6.30 a.m.]",
    stem: "At what time does the ferry to the island leave?",
  },
  {
    fact: "Visitors from Japan and Korea prefer [what: the mountain path].",
    names: ["Japan (place), country", "Korea (place), country"],
    stem: "What do visitors from Japan and Korea prefer?",
  },
  {
    fact: "The train crosses the border near [Basel].",
    names: ["Basel (place), city on the Rhine"],
    stem: "Near which city does the train cross the border?",
  },
  {
    fact: "The summit lies [how many: 900 metres] above the village.",
    stem: "How far above the village does the summit lie?",
  },
  {
    fact: "When the snow melts, the road to the pass is opened by [who: volunteers].",
    stem: [
      "By whom is the road to the pass opened when the snow melts?",
      "Who is the road to the pass opened by when the snow melts?",
    ],
  },
  // Trade
  {
    fact: "The company sold its last factory to [Lindqvist].",
    names: ["Lindqvist (person), banker"],
    stem: "To whom did the company sell its last factory?",
  },
  {
    fact: "The firm paid [how many: 3.5 million dollars] for the patent.",
    stem: "How much did the firm pay for the patent?",
  },
  {
    fact: "Prices rose by [how many: 12 per cent] last year.",
    date: "2020-05-05",
    stem: ["By how many per cent did prices rise in 2019?", "By how much did prices rise in 2019?"],
  },
  {
    fact: "[how many: 40 per cent] of the workers live in the suburbs.",
    stem: [
      "What share of the workers live in the suburbs?",
      "What percentage of the workers live in the suburbs?",
    ],
  },
  { fact: "The shop sells tea, coffee and [what: spices].", stem: null },
  {
    fact: "The bank will open a branch in [Accra] next year.",
    date: "2019-02-11",
    names: ["Accra (place), capital of Ghana"],
    stem: "In which city will the bank open a branch in 2020?",
  },
  {
    fact: "Lindqvist refused to sign [what: the contract].",
    names: ["Lindqvist (person), banker"],
    stem: "What did Lindqvist refuse to sign?",
  },
  // Law
  { fact: "The court ruled that [what: the tax] was illegal.", stem: null },
  {
    fact: "The law does not allow [what: hunting] in the park.",
    stem: "What does the law not allow in the park?",
  },
  {
    fact: "The judge sent the thief to prison for [how many: two years].",
    stem: [
      "For how many years did the judge send the thief to prison?",
      "For how long did the judge send the thief to prison?",
      null,
    ],
  },
  {
    fact: "Women were given the vote in [1918].",
    stem: ["When were women given the vote?", "In which year were women given the vote?"],
  },
  // Medicine
  {
    fact: "The vaccine protects children against [what: measles].",
    stem: [
      "What does the vaccine protect children against?",
      "Against what does the vaccine protect children?",
    ],
  },
  { fact: "The nurses were tired because of [why: the long shifts].", stem: "Why were the nurses tired?" },
  {
    fact: "At least [how many: 300 patients] took part in the study.",
    stem: "At least how many patients took part in the study?",
  },
  { fact: "The virus was discovered by accident and named after [what: a river].", stem: null },
  { fact: "Smoking damages [what: the lungs].", stem: "What does smoking damage?" },
  // Technology
  {
    fact: "The first version of the program was written in [where: a garage].",
    stem: "Where was the first version of the program written?",
  },
  {
    fact: "The engineers have been testing the engine since [March 2021].",
    stem: [
      "Since when have the engineers been testing the engine?",
      "Since which month have the engineers been testing the engine?",
    ],
  },
  {
    fact: "The satellite weighs [how many: 260 kilograms].",
    stem: ["How much does the satellite weigh?", "How many kilograms does the satellite weigh?"],
  },
  {
    fact: "The new phone costs less than the old one because [why: it has no camera].",
    stem: "Why does the new phone cost less than the old one?",
  },
  // Fables
  { fact: "The fox could not reach [what: the grapes].", stem: "What could the fox not reach?" },
  { fact: "The crow dropped the cheese and [what: the fox] ran away with it.", stem: null },
  {
    fact: "The hare slept under [where: a tree] while the tortoise walked on.",
    stem: [
      "Where did the hare sleep while the tortoise walked on?",
      "Under what did the hare sleep while the tortoise walked on?",
      null,
    ],
  },
  {
    fact: "The wolf put on [what: a sheepskin] to deceive the shepherd.",
    stem: "What did the wolf put on to deceive the shepherd?",
  },
];
