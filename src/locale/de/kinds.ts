import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in German. */
export const kinds: KindWords = {
  "fact-choice": {
    title: "Auswahlfragen",
    instructions: "Wähle die eine richtige Antwort.",
  },
  "who-said-it": {
    title: "Wer hat das gesagt?",
    instructions: "Wähle, von wem die Aussage nach dem Text stammt.",
  },
  "which-statement": {
    title: "Welche Aussage passt?",
    instructions: "Wähle die Aussage, die von der genannten Person oder Gruppe stammt.",
  },
  "match-speakers": {
    title: "Aussagen zuordnen",
    instructions:
      "Schreibe in jedes Kästchen den Buchstaben der Person oder Gruppe. Ein Buchstabe kann mehrmals vorkommen; einige bleiben übrig.",
    onScreen:
      "Wähle zu jeder Aussage die Person oder Gruppe. Sie können mehrmals vorkommen; einige bleiben übrig.",
  },
  "true-false-not-given": {
    title: "Richtig, falsch oder nicht im Text?",
    instructions:
      "Richtig: Der Text sagt es so. Falsch: Der Text sagt etwas anderes. Nicht im Text: Er sagt nichts dazu.",
  },
  "claim-or-fact": {
    title: "Tatsache oder Aussage?",
    instructions: "Wähle, wie der Text den Satz darstellt.",
  },
  "who-is-who": {
    title: "Wer ist wer?",
    instructions: "Schreibe den Buchstaben, der zum Namen passt. Jeder kommt höchstens einmal vor.",
    onScreen: "Wähle, was zu jedem Namen passt. Jedes kommt höchstens einmal vor.",
  },
  "when-was-it": {
    title: "Wann war das?",
    instructions:
      "Schreibe in jedes Kästchen den Buchstaben der Zeitangabe. Ein Buchstabe kann mehrmals vorkommen; einige bleiben übrig.",
    onScreen: "Wähle zu jedem Ereignis die Zeitangabe. Sie können mehrmals vorkommen; einige bleiben übrig.",
  },
  "order-events": {
    title: "Was geschah wann?",
    instructions: "Nummeriere: 1 für das, was zuerst geschah, 2 für das Nächste und so weiter.",
    onScreen: "Bringe die Ereignisse in die richtige Reihenfolge: Das erste steht vorn.",
  },
  reason: {
    title: "Gründe und Folgen",
    instructions: "Wähle den Grund oder die Folge, die der Text nennt.",
  },
  "several-answers": {
    title: "Mehrere Antworten",
    instructions: "Wähle so viele Antworten, wie die Frage verlangt.",
  },
  "which-paragraph": {
    title: "Den Absatz finden",
    instructions:
      "Schreibe in jedes Kästchen den Buchstaben des Absatzes. Ein Buchstabe kann mehrmals vorkommen; einige bleiben übrig.",
    onScreen: "Wähle zu jeder Aussage den Absatz. Sie können mehrmals vorkommen; einige bleiben übrig.",
  },
  "sentence-gap": {
    title: "Sätze ergänzen",
    instructions:
      "Fülle jede Lücke aus der Liste; wo keine steht, mit wenigen Wörtern oder einer Zahl aus dem Text.",
  },
  "text-gap": {
    title: "Den Absatz ergänzen",
    instructions: "Fülle jede Lücke mit Wörtern aus der Liste. Manche davon bleiben übrig.",
  },
  "short-answer": {
    title: "Kurze Antworten",
    instructions: "Antworte mit wenigen Wörtern oder einer Zahl aus dem Text.",
  },
  "find-the-word": {
    title: "Das Wort finden",
    instructions: "Schreibe das Wort so auf, wie es im Text steht.",
  },
  "word-meaning": {
    title: "Wörter im Text",
    instructions: "Finde heraus, was die Wörter im Text bedeuten.",
  },
  "own-question": {
    title: "Über den Text nachdenken",
    instructions: "Beantworte die Fragen. Wo Antworten zur Wahl stehen, wähle die beste.",
  },
};
