import type { ReadingWords } from "../words/reading-words.ts";
import type { ReviewWords } from "../words/review-words.ts";
import { sequence } from "./sequence.ts";

/** What must be known of French to read its sentences. */
export const reading = (review: ReviewWords): ReadingWords => ({
  stopWords: (
    "le la les l un une des du de d au aux et ou mais donc or ni car si que qu qui quoi dont où " +
    "quand comment pourquoi combien quel quelle quels quelles lequel laquelle lesquels lesquelles ce " +
    "cet cette ces c cela ça ceci celui celle ceux celles je j tu il elle on nous vous ils elles me " +
    "m te t se s lui leur leurs y en moi toi soi eux mon ton son ma ta sa mes tes ses notre votre " +
    "nos vos être suis es est sommes êtes sont étais était étions étiez étaient été fut furent sera " +
    "seront serait seraient soit avoir ai as a avons avez ont avais avait avions avaient eu eut aura " +
    "auront aurait faire fait font faisait fit peut peuvent pouvait pouvaient pourrait doit doivent " +
    "devait devrait va vont allait à dans sur sous avec sans pour par entre vers chez contre depuis " +
    "pendant avant après jusque jusqu dès lors ne n pas non plus très aussi encore déjà même mêmes " +
    "tout toute tous toutes autre autres chaque plusieurs quelques aucun aucune peu trop assez moins " +
    "comme lorsque lorsqu puisque parce bien ainsi alors puis ici là selon dit disent disait déclare " +
    "déclaré"
  ).split(" "),
  endings: (
    "issements issement ements ement ations ation ateurs ateur aient eraient erait iques ique ités " +
    "ité ions ives ifs ive if euses euse eurs eur ées és ée er ir ez ait ant ent es é s e"
  ).split(" "),
  abbreviations: (
    "m mm mme mlle mgr dr pr st ste av bd art chap p pp fig éd etc cf ex n env apr j.-c tél janv " +
    "févr avr juil sept oct nov déc"
  ).split(" "),
  articles: "le la les un une des".split(" "),
  fused: "au aux du des".split(" "),
  possessives: "mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs".split(" "),
  prepositions: "en à au aux dans sur sous chez vers près devant derrière de du depuis".split(" "),
  relations: "sous vers près devant derrière".split(" "),
  surnames: {
    particles: "de du des la le d' van von der den da di del al el ben bin ibn".split(" "),
    givenBehind:
      "roi reine prince princesse empereur impératrice pape saint sainte st ste sœur frère père mère tante oncle tsar sultan".split(
        " ",
      ),
  },
  joins: ["et", "ou", "ainsi que"],
  bounds: {
    above: ["plus de", "plus d'", "au moins", "au-delà de", "minimum", "pas moins de", "supérieur à"],
    below: ["moins de", "moins d'", "au plus", "jusqu'à", "pas plus de", "maximum", "tout au plus"],
    about: [
      "environ",
      "près de",
      "à peu près",
      "presque",
      "quelque",
      "autour de",
      "à peine",
      "un peu plus de",
      "un peu moins de",
    ],
  },
  unresolved: [...review.pronouns, ...review.demonstratives, ...review.deictics],
  ownVoice: "je j me m moi mon ma mes nous notre nos tu te toi ton ta tes vous votre vos".split(" "),
  attributions: [
    "selon",
    "d'après",
    "aux dires",
    ...(
      "dit disent disait disaient déclare déclarent déclarait déclaré affirme affirment affirmait " +
      "affirmé explique expliquent expliquait expliqué raconte racontent racontait raconté assure " +
      "assurent assurait assuré estime estiment estimait estimé annonce annoncent annoncé ajoute " +
      "ajoutent ajouté précise précisent précisé souligne soulignent souligné rappelle rappellent " +
      "rappelé prétend prétendent prétendait reconnaît reconnu promet promettent promis prévient " +
      "prévenu avertit averti croit croient croyait pense pensent pensait juge jugent jugeait regrette " +
      "regrettent demande demandent demandait répond répondent répondu écrit écrivent soutient " +
      "soutiennent soutenu confie confié accuse accusé nie nient nié espère espèrent espérait serait " +
      "seraient aurait auraient"
    ).split(" "),
  ],
  auxiliaries: "est sont était étaient fut furent a ont avait avaient sera seront".split(" "),
  negations: "ne n pas jamais rien personne aucun aucune nul nulle ni sans guère".split(" "),
  agents: ["par"],
  company: ["avec", "à"],
  sequence: sequence(),
  causes: {
    clause: ["parce que", "parce qu'", "car", "puisque"],
    noun: ["à cause de", "à cause du", "en raison de", "en raison du", "grâce à"],
  },
});
