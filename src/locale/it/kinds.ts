import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in Italian. */
export const kinds = (): KindWords => ({
  "fact-choice": {
    title: "Scelta multipla",
    instructions: "Scegliere l’unica risposta corretta.",
  },
  reason: {
    title: "Motivi e conseguenze",
    instructions: "Scegliere il motivo o la conseguenza che il testo indica.",
  },
  "several-answers": {
    title: "Più di una risposta",
    instructions: "Scegliere tante risposte quante ne chiede la domanda.",
  },
  "who-said-it": {
    title: "Chi l’ha detto?",
    instructions: "Scegliere la persona o il gruppo che l’ha detto.",
  },
  "which-statement": {
    title: "Di chi sono le parole?",
    instructions: "Scegliere l’affermazione fatta dalla persona o dal gruppo.",
  },
  "match-speakers": {
    title: "Abbinare le affermazioni",
    instructions:
      "Scrivere in ogni casella la lettera di chi l’ha detto. Una lettera può servire più di una volta; alcune non servono.",
    onScreen:
      "Scegliere chi ha detto ogni frase. La stessa scelta può servire più di una volta; alcune non servono.",
  },
  "true-false-not-given": {
    title: "Vero, falso o non detto?",
    instructions: "Vero: lo dice il testo. Falso: il testo dice altro. Non detto: il testo non ne parla.",
  },
  "claim-or-fact": {
    title: "Fatto o dichiarazione?",
    instructions: "Scegliere il modo in cui il testo presenta ogni frase.",
  },
  "who-is-who": {
    title: "Chi è chi?",
    instructions: "Scrivere la lettera adatta a ogni nome. Ogni lettera serve una volta al massimo.",
    onScreen: "Scegliere ciò che corrisponde a ogni nome. Ogni scelta serve una volta al massimo.",
  },
  "when-was-it": {
    title: "Quando è successo?",
    instructions:
      "Scrivere in ogni casella la lettera della data. Una lettera può servire più di una volta; alcune non servono.",
    onScreen:
      "Scegliere la data di ogni avvenimento. La stessa data può servire più di una volta; alcune non servono.",
  },
  "order-events": {
    title: "Che cosa è successo prima?",
    instructions: "Numerare gli avvenimenti: 1 per il primo, 2 per il successivo, e così via.",
    onScreen: "Mettere in ordine gli avvenimenti: prima il primo.",
  },
  "which-paragraph": {
    title: "Trovare il paragrafo",
    instructions:
      "Scrivere in ogni casella la lettera del paragrafo. Una lettera può servire più di una volta; alcune non servono.",
    onScreen:
      "Scegliere il paragrafo di ogni frase. Lo stesso paragrafo può servire più di una volta; alcuni non servono.",
  },
  "sentence-gap": {
    title: "Completare le frasi",
    instructions: "Completare con l’elenco; se non c’è, con poche parole o un numero del testo.",
  },
  "text-gap": {
    title: "Completare il paragrafo",
    instructions: "Completare con parole dell’elenco. Alcune di esse non servono.",
  },
  "short-answer": {
    title: "Risposte brevi",
    instructions: "Rispondere con poche parole o un numero del testo.",
  },
  "find-the-word": {
    title: "Trovare la parola",
    instructions: "Scrivere la parola così come si trova nel testo.",
  },
  "word-meaning": {
    title: "Il lessico del testo",
    instructions: "Individuare il significato delle parole nel punto del testo in cui si trovano.",
  },
  "own-question": {
    title: "Riflettere sul testo",
    instructions: "Rispondere alle domande. Se sono date delle risposte, scegliere la migliore.",
  },
});
