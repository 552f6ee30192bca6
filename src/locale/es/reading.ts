import type { ReadingWords } from "../words/reading-words.ts";
import type { ReviewWords } from "../words/review-words.ts";
import { sequence } from "./sequence.ts";

/** What must be known of Spanish to read its sentences. */
export const reading = (review: ReviewWords): ReadingWords => ({
  stopWords: (
    "el la los las lo un una unos unas de del a al y e o u ni pero sino que quien quienes cual " +
    "cuales cuyo cuya cuyos cuyas donde cuando como cuanto qué quién quiénes cuál cuáles dónde " +
    "cuándo cómo cuánto cuánta cuántos cuántas por para con sin sobre bajo entre hacia hasta desde " +
    "en durante ante tras contra según mediante yo tú él ella ello nosotros vosotros ellos ellas " +
    "usted ustedes me te se nos os le les mi tu su mis tus sus nuestro nuestra nuestros nuestras " +
    "vuestro este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos " +
    "aquellas ser es son soy era eran fue fueron será serán sería sido estar está están estaba " +
    "estaban estuvo estado haber ha han he había habían hubo hay habrá tener tiene tienen tenía tuvo " +
    "hacer hace hacen hizo puede pueden podía podría debe deben debía va van iba no sí ya más menos " +
    "muy también tampoco solo aún todavía todo toda todos todas otro otra otros otras cada mismo " +
    "misma mucho mucha muchos muchas poco poca pocos pocas algún alguno alguna algunos algunas " +
    "ningún ninguno ninguna si porque pues aunque mientras así entonces luego allí aquí dice dicen " +
    "dijo dijeron"
  ).split(" "),
  endings: (
    "amientos imientos amiento imiento aciones iciones ación ición mente idades idad adores ador " +
    "adoras adora ieron iendo ando aron aban aba ían ía ados adas idos idas ado ada ido ida ar er ir " +
    "es os as o a e s"
  ).split(" "),
  abbreviations: (
    "sr sra srta d dña dr dra prof ud uds av avda c núm n.º pág págs p pp art cap etc ej p.ej a.c " +
    "d.c a. fig ed ee.uu aprox tel s ene feb mar abr may jun jul ago sep sept oct nov dic"
  ).split(" "),
  articles: "el la los las un una unos unas".split(" "),
  fused: "al del".split(" "),
  possessives: "mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra".split(" "),
  prepositions: "en a al de del desde hacia junto bajo sobre tras ante".split(" "),
  relations: "hacia junto bajo tras ante".split(" "),
  surnames: {
    particles: "de del la las los y da di van von der den al el bin ibn".split(" "),
    givenBehind:
      "rey reina príncipe princesa emperador emperatriz papa san santa santo sor fray padre madre don doña d dña tío tía zar sultán".split(
        " ",
      ),
    double: true,
  },
  joins: ["y", "e", "o", "u"],
  bounds: {
    above: ["más de", "por encima de", "al menos", "por lo menos", "como mínimo", "no menos de"],
    below: ["menos de", "por debajo de", "como máximo", "a lo sumo", "hasta", "no más de"],
    about: [
      "unos",
      "unas",
      "alrededor de",
      "cerca de",
      "casi",
      "aproximadamente",
      "en torno a",
      "poco más de",
      "poco menos de",
    ],
  },
  unresolved: [...review.pronouns, ...review.demonstratives, ...review.deictics],
  ownVoice: (
    "yo me mi mis mí nosotros nosotras nos nuestro nuestra nuestros nuestras tú te ti tu tus " +
    "vosotros os vuestro usted ustedes"
  ).split(" "),
  attributions: [
    "según",
    "de acuerdo con",
    "en palabras de",
    ...(
      "dice dicen dijo dijeron decía afirma afirman afirmó afirmaron afirmaba asegura aseguran aseguró " +
      "aseguraron explica explican explicó explicaron cuenta cuentan contó contaron declara declaran " +
      "declaró declararon anuncia anunció anunciaron añade añadió añadieron señala señaló señalaron " +
      "advierte advirtió advirtieron promete prometió prometieron recuerda recordó recordaron sostiene " +
      "sostuvo reconoce reconoció admite admitió niega negó cree creen creía piensa piensan pensaba " +
      "opina opinan opinó considera consideran consideró responde respondió escribe escribió pide " +
      "pidió exige exigió acusa acusó espera esperan lamenta lamentó habría habrían"
    ).split(" "),
  ],
  auxiliaries: "es son era eran fue fueron está están estaba estaban ha han había habían será serán".split(
    " ",
  ),
  negations: "no nunca jamás nadie nada ningún ninguno ninguna ni sin tampoco apenas".split(" "),
  goingOn: /(?<!\p{L})est(?:á|án|aba|aban|uvo|uvieron)\s+\p{L}+(?:a|ie|ye)ndo(?!\p{L})/iu,
  agents: ["por"],
  company: ["con", "a"],
  sequence: sequence(),
  causes: {
    clause: ["porque", "ya que", "pues", "puesto que"],
    noun: ["a causa de", "a causa del", "debido a", "debido al", "por culpa de", "gracias a"],
  },
});
