import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in Italian. */
export const kinds = (): KindWords => ({
  "fact-choice": {
    title: "Scelta multipla",
    instructions: "Scegliere l’unica risposta corretta. Tutte le risposte si trovano nel testo.",
  },
  reason: {
    title: "Motivi e conseguenze",
    instructions: "Scegliere il motivo o la conseguenza che il testo indica.",
  },
  "several-answers": {
    title: "Più di una risposta",
    instructions: "Scegliere tante risposte quante ne chiede la domanda. Ogni risposta corretta vale.",
  },
  "who-said-it": {
    title: "Chi l’ha detto?",
    instructions: "Scegliere la persona o il gruppo a cui il testo attribuisce l’affermazione.",
  },
  "which-statement": {
    title: "Di chi sono le parole?",
    instructions: "Scegliere l’affermazione che il testo attribuisce alla persona o al gruppo indicato.",
  },
  "match-speakers": {
    title: "Abbinare le affermazioni",
    instructions:
      "Scrivere accanto a ogni affermazione la lettera di chi l’ha fatta. Una lettera può servire più di una volta; alcune non servono.",
  },
  "true-false-not-given": {
    title: "Vero, falso o non detto?",
    instructions:
      "Indicare se il testo dice la stessa cosa della frase (Vero), dice un’altra cosa (Falso) o non ne parla (Non detto).",
  },
  "claim-or-fact": {
    title: "Fatto o dichiarazione?",
    instructions: "Osservare come il testo presenta ogni frase e scegliere la descrizione adatta.",
  },
  "who-is-who": {
    title: "Chi è chi?",
    instructions:
      "Scrivere accanto a ogni nome la lettera della descrizione corrispondente. Ogni lettera serve una volta al massimo; alcune possono non servire.",
  },
  "when-was-it": {
    title: "Quando è successo?",
    instructions:
      "Scrivere accanto a ogni avvenimento la lettera della data corrispondente. Una lettera può servire più di una volta; alcune non servono.",
  },
  "order-events": {
    title: "Che cosa è successo prima?",
    instructions:
      "Scrivere 1 accanto a ciò che è successo per primo, 2 accanto a ciò che è successo dopo, e così via.",
  },
  "which-paragraph": {
    title: "Trovare il paragrafo",
    instructions:
      "Scrivere accanto a ogni frase la lettera del paragrafo corrispondente. Una lettera può servire più di una volta; alcune non servono.",
  },
  "sentence-gap": {
    title: "Completare le frasi",
    instructions:
      "Completare ogni spazio in modo che la frase dica ciò che dice il testo. Se non c’è un elenco, scrivere poche parole o un numero tratti dal testo.",
  },
  "text-gap": {
    title: "Completare il paragrafo",
    instructions: "Completare ogni spazio con parole dell’elenco. Alcune di esse non servono.",
  },
  "short-answer": {
    title: "Risposte brevi",
    instructions: "Rispondere a ogni domanda con poche parole o un numero tratti dal testo.",
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
