import type { SequenceWords } from "../words/reading-words.ts";

/** What tells in German where in an order an event belongs. */
export const sequence: SequenceWords = {
  anywhere: (
    "wieder, erneut, nochmals, noch einmal, abermals, schließlich, zuletzt, endlich, danach, " +
    "daraufhin, anschließend, später, zuerst, zunächst, anfangs, zuvor, vorher, erstmals, " +
    "erste, erster, erstes, ersten, erstem, letzte, letzter, letztes, " +
    "letzten, letztem, nächste, nächster, nächstes, nächsten, nächstem"
  ).split(", "),
  opening: "dann, am anfang, am ende, als erstes, als nächstes, als letztes".split(", "),
  idle: (
    "erste hilfe, ersten hilfe, ersten stock, erste stock, erste klasse, ersten klasse, " +
    "hin und wieder, immer wieder, früher oder später"
  ).split(", "),
};
