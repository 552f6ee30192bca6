import type { ReviewWords } from "../words/review-words.ts";

/** What the quality rules look for in Spanish questions. */
export const review = (): ReviewWords => ({
  questions: {
    who: ["quién", "quiénes", "a quién", "de quién", "con quién"],
    where: ["dónde", "adónde", "de dónde", "en qué ciudad", "en qué país", "en qué lugar"],
    when: ["cuándo", "en qué año", "en qué fecha", "qué día", "a qué hora", "en qué mes"],
    howMany: ["cuánto", "cuánta", "cuántos", "cuántas"],
    why: ["por qué", "cómo"],
    other: ["qué", "cuál", "cuáles"],
  },
  choose: ["elija", "marque", "seleccione", "señale", "indique"],
  chooseAll: ["todas las respuestas correctas", "todas las correctas", "todas las que correspondan"],
  negatives: "no nunca jamás nadie nada ningún ninguno ninguna ni sin tampoco".split(" "),
  concord: true,
  subordinators: "que porque cuando si aunque mientras como".split(" "),
  exceptions: ["excepto", "salvo", "a excepción de"],
  nones: ["ninguno", "ninguna", "nadie", "nada", "nunca", "cero", "en ningún lugar", "no se dice"],
  absolutes: [
    ...(
      "siempre nunca jamás solo solamente únicamente todos todas ninguno ninguna nadie nada totalmente " +
      "absolutamente completamente imposible"
    ).split(" "),
    "sin excepción",
  ],
  hedges: [
    ...(
      "quizá quizás acaso podría podrían normalmente generalmente probablemente posiblemente " +
      "parcialmente"
    ).split(" "),
    "a veces",
    "tal vez",
    "en parte",
    "por lo general",
    "a menudo",
  ],
  vague: [
    ...(
      "muchos muchas varios varias algunos algunas pocos pocas numerosos numerosas frecuentemente " +
      "raramente regularmente generalmente normalmente"
    ).split(" "),
    "a menudo",
    "a veces",
    "de vez en cuando",
    "unos cuantos",
  ],
  rounds: { decenas: 10, docenas: 12, cientos: 100, centenares: 100, miles: 1000, millones: 1e6 },
  pronouns: "él ella ello ellos ellas le les su sus suyo suya".split(" "),
  demonstratives: "este esta esto estos estas ese esa eso esos esas aquel aquella".split(" "),
  pointingBack: [
    "esa noche",
    "aquella noche",
    "ese día",
    "aquel día",
    "esa mañana",
    "aquella mañana",
    "esa tarde",
    "ese año",
    "aquel año",
    "aquel verano",
  ],
  relatives: "que quien quienes cuyo cuya".split(" "),
  expletives: { words: [], before: [] },
  deictics: [
    ..."hoy ayer mañana anteayer recientemente últimamente".split(" "),
    "la semana pasada",
    "el mes pasado",
    "el año pasado",
    "el verano pasado",
    "la próxima semana",
    "el próximo mes",
    "el próximo año",
    "esta semana",
    "este mes",
    "este año",
    "hace una semana",
    "hace un mes",
    "hace un año",
  ],
  prepositions: (
    "a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre " + "tras"
  ).split(" "),
  within: ["de", "del", "de la", "de los", "en", "en el", "en la"],
  formerly: "antiguo antigua anterior exministro futuro futura actual nuevo nueva".split(" "),
  continents: {
    africa: ["África"],
    america: ["América"],
    asia: ["Asia"],
    europe: ["Europa"],
    oceania: ["Oceanía"],
  },
  banned: {
    answers: [
      "todas las anteriores",
      "ninguna de las anteriores",
      "todas las respuestas",
      "ninguna de las respuestas",
      "ninguna de estas",
      "las dos anteriores",
      "ambas respuestas",
      "ambas son correctas",
      "todo lo anterior",
      "nada de lo anterior",
      "las tres",
      "las cuatro",
    ],
    joins: ["y", "e", "o", "&"],
  },
});
