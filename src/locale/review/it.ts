import type { ReviewWords } from "../words/review-words.ts";

/** What the quality rules look for in Italian questions. */
export const review = (): ReviewWords => ({
  questions: {
    who: ["chi", "a chi", "di chi", "con chi"],
    where: ["dove", "da dove", "in quale città", "in quale paese", "in quale luogo"],
    when: [
      "quando",
      "in quale anno",
      "in che anno",
      "in quale data",
      "in quale giorno",
      "a che ora",
      "in quale mese",
    ],
    howMany: ["quanto", "quanta", "quanti", "quante"],
    why: ["perché", "come", "per quale motivo"],
    other: ["che", "che cosa", "cosa", "quale", "quali", "qual"],
  },
  choose: ["scegliere", "scegli", "sceglierne", "scegliete", "indicare", "segnare", "barrare"],
  chooseAll: ["tutte le risposte corrette", "tutte le risposte giuste", "tutte quelle corrette"],
  negatives: "non mai nessuno nessuna nulla niente né senza neppure neanche".split(" "),
  concord: true,
  subordinators: "che perché quando se mentre benché come".split(" "),
  exceptions: ["eccetto", "tranne", "salvo", "ad eccezione"],
  nones: ["nessuno", "nessuna", "nulla", "niente", "mai", "zero", "da nessuna parte", "non si dice"],
  absolutes: [
    ...(
      "sempre mai solo soltanto solamente unicamente tutti tutte nessuno nessuna nulla niente " +
      "totalmente assolutamente completamente impossibile"
    ).split(" "),
    "senza eccezione",
  ],
  hedges: [
    ...(
      "forse magari potrebbe potrebbero solitamente generalmente probabilmente possibilmente " +
      "parzialmente talvolta"
    ).split(" "),
    "a volte",
    "in parte",
    "di solito",
  ],
  vague: [
    ...(
      "molti molte diversi diverse alcuni alcune pochi poche numerosi numerose spesso raramente " +
      "frequentemente regolarmente generalmente solitamente"
    ).split(" "),
    "a volte",
    "di tanto in tanto",
    "un certo numero",
  ],
  rounds: { decine: 10, dozzine: 12, centinaia: 100, migliaia: 1000, milioni: 1e6 },
  pronouns: "egli lui lei esso essa essi esse loro gli suo sua suoi sue".split(" "),
  demonstratives: "questo questa questi queste quello quella quelli quelle quel ciò".split(" "),
  pointingBack: [
    "quella notte",
    "quel giorno",
    "quella sera",
    "quella mattina",
    "quella settimana",
    "quell'anno",
    "quell'estate",
  ],
  relatives: "che cui chi".split(" "),
  expletives: { words: [], before: [] },
  deictics: [
    ..."oggi ieri domani recentemente ultimamente".split(" "),
    "la settimana scorsa",
    "il mese scorso",
    "l'anno scorso",
    "la scorsa settimana",
    "lo scorso mese",
    "lo scorso anno",
    "la scorsa estate",
    "la prossima settimana",
    "il prossimo mese",
    "il prossimo anno",
    "questa settimana",
    "questo mese",
    "quest'anno",
    "una settimana fa",
    "un mese fa",
    "un anno fa",
  ],
  prepositions: (
    "di a ad da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal " +
    "dalla nel nella nei nelle sul sulla verso durante dopo prima"
  ).split(" "),
  within: ["di", "del", "della", "dei", "in", "nel", "nella"],
  formerly: "ex futuro futura attuale nuovo nuova precedente".split(" "),
  continents: {
    africa: ["Africa"],
    america: ["America", "Americhe"],
    asia: ["Asia"],
    europe: ["Europa"],
    oceania: ["Oceania"],
  },
  banned: {
    answers: [
      "tutte le precedenti",
      "nessuna delle precedenti",
      "tutte le risposte",
      "nessuna delle risposte",
      "nessuna di queste",
      "entrambe le risposte",
      "entrambe le precedenti",
      "tutte e tre",
      "tutte e quattro",
    ],
    joins: ["e", "ed", "o", "&"],
  },
});
