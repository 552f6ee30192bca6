import { review } from "../review/de.ts";
import type { ReadingWords } from "../words/reading-words.ts";
import { sequence } from "./sequence.ts";

/** What must be known of German to read its sentences. */
export const reading: ReadingWords = {
  stopWords: (
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder aber sondern denn doch wenn dann als dass ob weil obwohl damit " +
    "dieser diese dieses diesen diesem jener jene jenes jenen jenem hier dort da wer wen wem wessen was welcher welche welches welchen welchem wann wo woher wohin warum weshalb wieso wie wieviel " +
    "ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man mein dein sein unser euer meine deine seine unsere eure ihre meinen deinen seinen ihren meinem deinem seinem ihrem seiner ihrer seines ihres " +
    "bin bist ist sind seid war warst waren wart gewesen wird werden wurde wurden worden werde habe hast hat haben habt hatte hatten gehabt " +
    "kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften mag mögen möchte würde würden " +
    "zu zum zur in im ins an am ans auf aufs bei beim für von vom mit ohne aus über unter vor nach während seit bis zwischen durch gegen um hinter neben " +
    "nicht auch nur noch schon sehr mehr viel viele vielen manche einige jede jeder jedes jeden jedem alle allen alles beide beiden wenige andere anderen etwas nichts so sowie selbst " +
    "wieder immer bereits etwa rund laut sagt sagte sagten sagen gesagt erzählt erzählte"
  ).split(" "),
  endings: [
    "ungen",
    "heiten",
    "keiten",
    "ung",
    "heit",
    "keit",
    "ern",
    "est",
    "en",
    "em",
    "er",
    "es",
    "et",
    "te",
    "e",
    "n",
    "s",
    "t",
  ],
  abbreviations: [
    "hr",
    "fr",
    "dr",
    "prof",
    "st",
    "nr",
    "bzw",
    "ca",
    "z.b",
    "z",
    "d.h",
    "u.a",
    "usw",
    "etc",
    "vgl",
    "evtl",
    "ggf",
    "inkl",
    "geb",
    "gest",
    "jh",
    "jhd",
    "mio",
    "mrd",
    "tsd",
    "abs",
    "art",
    "bd",
    "hrsg",
    "str",
    "v.chr",
    "n.chr",
    "v",
    "n",
    "chr",
    "s",
    "o",
    "sog",
    "d",
    "h",
    "jan",
    "feb",
    "febr",
    "mär",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "okt",
    "nov",
    "dez",
  ],
  articles: ["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"],
  fused: ["im", "ins", "am", "ans", "zum", "zur", "vom", "beim", "aufs", "fürs", "übers", "ums", "durchs"],
  possessives: (
    "mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines " +
    "ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer eures"
  ).split(" "),
  prepositions: "in im ins an am ans auf aus bei beim nach zu zum zur unter hinter neben vor von vom".split(
    " ",
  ),
  relations: "bei beim unter hinter neben vor".split(" "),
  surnames: {
    particles: "von van der den dem zu zur zum vom de la le du da di del el al bin ibn".split(" "),
    givenBehind:
      "könig königin prinz prinzessin kaiser kaiserin papst sankt st schwester bruder tante onkel oma opa zar zarin sultan".split(
        " ",
      ),
  },
  joins: ["und", "oder", "sowie"],
  bounds: {
    above: ["mehr als", "über", "mindestens", "nicht weniger als", "wenigstens", "zumindest", "ab"],
    below: ["weniger als", "unter", "höchstens", "bis zu", "nicht mehr als", "maximal", "knapp unter"],
    about: [
      "etwa",
      "rund",
      "ungefähr",
      "circa",
      "ca.",
      "fast",
      "knapp",
      "beinahe",
      "nahezu",
      "gut",
      "an die",
      "annähernd",
    ],
  },
  unresolved: [...review.pronouns, ...review.demonstratives, ...review.deictics],
  ownVoice: (
    "ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer unseres " +
    "du dich dir dein deine euch euer eure"
  ).split(" "),
  // Reported speech stands in the subjunctive: "die Gemeinde wolle", "das Land habe".
  attributions: [
    "laut",
    "nach angaben",
    "zufolge",
    "teilte mit",
    "teilt mit",
    ..."sagt sagte sagten sagen gesagt erklärt erklärte erklärten meint meinte meinten betont betonte berichtet".split(
      " ",
    ),
    ..."berichtete berichteten erzählt erzählte behauptet behauptete versichert versicherte warnt warnte rät riet".split(
      " ",
    ),
    ..."kündigt kündigte angekündigt verspricht versprach fordert forderte glaubt glaubte flüstert rief ruft".split(
      " ",
    ),
    ..."fragt fragte antwortet antwortete schrieb schreibt teilte mitgeteilt angeblich soll sollen solle sollten".split(
      " ",
    ),
    ..."habe hätte hätten sei seien wolle wollten werde würde würden müsse könne dürfe gebe komme".split(" "),
  ],
  auxiliaries: "ist sind war waren wurde wurden wird werden hat haben hatte hatten".split(" "),
  negations:
    "nicht nie niemals niemand niemanden niemandem nichts nirgends kein keine keinen keinem keiner keines weder ohne kaum".split(
      " ",
    ),
  agents: ["von", "durch"],
  company: ["mit", "zu"],
  sequence,
  causes: { clause: ["weil", "da", "denn"], noun: ["wegen", "aufgrund"] },
};
