import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in German. */
export const kinds: KindWords = {
  "fact-choice": {
    title: "Auswahlfragen",
    instructions: "Wähle die eine richtige Antwort aus. Alle Antworten stehen im Text.",
  },
  "who-said-it": {
    title: "Wer hat das gesagt?",
    instructions: "Wähle aus, von wem die Aussage nach dem Text stammt.",
  },
  "which-statement": {
    title: "Welche Aussage passt?",
    instructions: "Wähle die Aussage aus, die nach dem Text von der genannten Person oder Gruppe stammt.",
  },
  "match-speakers": {
    title: "Aussagen zuordnen",
    instructions:
      "Schreibe zu jeder Aussage den Buchstaben der Person oder Gruppe, von der sie stammt. Ein Buchstabe kann mehrmals vorkommen; einige bleiben übrig.",
  },
  "true-false-not-given": {
    title: "Richtig, falsch oder nicht im Text?",
    instructions:
      "Entscheide, ob der Text dasselbe sagt wie der Satz (Richtig), etwas anderes sagt (Falsch) oder nichts dazu sagt (Nicht im Text).",
  },
  "claim-or-fact": {
    title: "Tatsache oder Aussage?",
    instructions: "Sieh nach, wie der Text den Satz darstellt, und wähle die passende Beschreibung aus.",
  },
  "who-is-who": {
    title: "Wer ist wer?",
    instructions:
      "Schreibe zu jedem Namen den Buchstaben der passenden Beschreibung. Jeder Buchstabe kommt höchstens einmal vor; einige können übrig bleiben.",
  },
  "when-was-it": {
    title: "Wann war das?",
    instructions:
      "Schreibe zu jedem Ereignis den Buchstaben der passenden Zeitangabe. Ein Buchstabe kann mehrmals vorkommen; einige bleiben übrig.",
  },
  "order-events": {
    title: "Was geschah wann?",
    instructions: "Schreibe 1 zu dem, was zuerst geschah, 2 zu dem, was danach geschah, und so weiter.",
  },
  reason: {
    title: "Gründe und Folgen",
    instructions: "Wähle den Grund oder die Folge aus, die der Text nennt.",
  },
  "several-answers": {
    title: "Mehrere Antworten",
    instructions: "Wähle so viele Antworten aus, wie die Frage verlangt. Jede richtige zählt.",
  },
  "which-paragraph": {
    title: "Den Absatz finden",
    instructions:
      "Schreibe zu jeder Aussage den Buchstaben des Absatzes, in dem sie steht. Ein Buchstabe kann mehrmals vorkommen; einige bleiben übrig.",
  },
  "sentence-gap": {
    title: "Sätze ergänzen",
    instructions:
      "Fülle jede Lücke so, dass der Satz sagt, was im Text steht. Wo keine Liste steht, schreibe wenige Wörter oder eine Zahl aus dem Text.",
  },
  "text-gap": {
    title: "Den Absatz ergänzen",
    instructions: "Fülle jede Lücke mit Wörtern aus der Liste. Manche davon bleiben übrig.",
  },
  "short-answer": {
    title: "Kurze Antworten",
    instructions: "Beantworte jede Frage mit wenigen Wörtern oder einer Zahl aus dem Text.",
  },
  "find-the-word": {
    title: "Das Wort finden",
    instructions: "Schreibe das Wort so auf, wie es im Text steht.",
  },
  "word-meaning": {
    title: "Wörter im Text",
    instructions: "Finde heraus, was die Wörter dort bedeuten, wo sie im Text stehen.",
  },
  "own-question": {
    title: "Über den Text nachdenken",
    instructions: "Beantworte die Fragen. Wo Antworten zur Wahl stehen, wähle die beste aus.",
  },
};
