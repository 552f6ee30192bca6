import type { ReviewWords } from "../words/review-words.ts";

/** What the quality rules look for in French questions. */
export const review = (): ReviewWords => ({
  questions: {
    who: ["qui", "à qui", "de qui", "avec qui"],
    where: ["où", "d'où", "dans quelle ville", "dans quel pays", "à quel endroit"],
    when: ["quand", "en quelle année", "à quelle date", "quel jour", "à quelle heure", "en quel mois"],
    howMany: ["combien", "combien de"],
    why: ["pourquoi", "comment"],
    other: "que qu quel quelle quels quelles quoi lequel laquelle lesquels lesquelles".split(" "),
  },
  choose: ["choisissez", "cochez", "sélectionnez", "entourez", "indiquez"],
  chooseAll: [
    "toutes les bonnes réponses",
    "toutes les réponses qui conviennent",
    "toutes les réponses correctes",
  ],
  negatives: "pas jamais rien aucun aucune nul nulle ni sans".split(" "),
  concord: true,
  subordinators: "que qu parce quand lorsque si bien dont où".split(" "),
  exceptions: ["sauf", "excepté", "à l'exception", "hormis"],
  nones: ["aucun", "aucune", "personne", "rien", "nulle part", "jamais", "zéro", "le texte ne le dit pas"],
  absolutes: [
    ...(
      "toujours jamais seulement uniquement tous toutes aucun aucune personne rien totalement " +
      "absolument entièrement complètement impossible"
    ).split(" "),
    "sans exception",
  ],
  hedges: [
    ...(
      "peut-être parfois souvent généralement habituellement probablement certains certaines plutôt " +
      "partiellement"
    ).split(" "),
    "en partie",
    "en général",
    "il se peut",
  ],
  vague: [
    ...(
      "beaucoup plusieurs quelques certains certaines peu nombreux nombreuses souvent parfois rarement " +
      "fréquemment régulièrement généralement habituellement"
    ).split(" "),
    "de temps en temps",
    "un certain nombre",
  ],
  rounds: { dizaines: 10, douzaines: 12, centaines: 100, milliers: 1000, millions: 1e6, milliards: 1e9 },
  pronouns: "il elle ils elles lui leur eux celui celle ceux celles son sa ses leurs".split(" "),
  demonstratives: "ce cet cette ces cela ça".split(" "),
  pointingBack: [
    "cette nuit-là",
    "ce jour-là",
    "ce soir-là",
    "ce matin-là",
    "cette semaine-là",
    "cette année-là",
    "cet été-là",
  ],
  relatives: "qui que dont où".split(" "),
  expletives: { words: ["il", "ce", "cela"], before: "que qu de faut y a qui".split(" ") },
  deictics: [
    ..."aujourd'hui hier demain récemment dernièrement avant-hier".split(" "),
    "la semaine dernière",
    "le mois dernier",
    "l'année dernière",
    "l'an dernier",
    "l'été dernier",
    "la semaine prochaine",
    "le mois prochain",
    "l'année prochaine",
    "cette semaine",
    "ce mois-ci",
    "cette année",
    "ces jours-ci",
    "il y a une semaine",
    "il y a un mois",
    "il y a un an",
  ],
  prepositions: (
    "à au aux en dans sur sous avec sans pour par de du des d entre vers chez contre depuis pendant " +
    "avant après"
  ).split(" "),
  within: ["de", "du", "de la", "des", "d", "en", "au", "dans"],
  formerly: "ancien ancienne futur future actuel actuelle nouveau nouvelle".split(" "),
  continents: {
    africa: ["Afrique"],
    america: ["Amérique", "Amériques"],
    asia: ["Asie"],
    europe: ["Europe"],
    oceania: ["Océanie"],
  },
  banned: {
    answers: [
      "toutes les réponses",
      "aucune de ces réponses",
      "aucune des réponses",
      "toutes ces réponses",
      "les deux réponses",
      "tous les précédents",
      "aucun des précédents",
      "tout ce qui précède",
      "rien de ce qui précède",
      "les trois",
      "les quatre",
    ],
    joins: ["et", "ou", "&"],
  },
});
