import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in French. */
export const kinds = (): KindWords => ({
  "fact-choice": {
    title: "Questions à choix multiple",
    instructions: "Choisissez la seule bonne réponse.",
  },
  reason: {
    title: "Raisons et conséquences",
    instructions: "Choisissez la raison ou la conséquence donnée par le texte.",
  },
  "several-answers": {
    title: "Plusieurs réponses",
    instructions: "Choisissez autant de réponses que la question en demande.",
  },
  "who-said-it": {
    title: "Qui l’a dit\u202f?",
    instructions: "Choisissez la personne ou le groupe qui l’a dit.",
  },
  "which-statement": {
    title: "À chacun ses propos",
    instructions: "Choisissez les propos tenus par la personne ou le groupe.",
  },
  "match-speakers": {
    title: "Qui dit quoi\u202f?",
    instructions:
      "Inscrivez dans chaque case la lettre de la personne ou du groupe. Une lettre peut servir plusieurs fois\u202f; certaines ne servent pas.",
    onScreen:
      "Choisissez pour chaque phrase la personne ou le groupe. Un même choix peut servir plusieurs fois\u202f; certains ne servent pas.",
  },
  "true-false-not-given": {
    title: "Vrai, faux ou non mentionné\u202f?",
    instructions:
      "Vrai\u202f: le texte le dit. Faux\u202f: le texte dit autre chose. Non mentionné\u202f: le texte n’en dit rien.",
  },
  "claim-or-fact": {
    title: "Fait ou propos rapporté\u202f?",
    instructions: "Choisissez la manière dont le texte présente chaque phrase.",
  },
  "who-is-who": {
    title: "Qui est qui\u202f?",
    instructions: "Inscrivez la lettre qui convient à chaque nom. Chaque lettre sert une fois au plus.",
    onScreen: "Choisissez ce qui convient à chaque nom. Chaque choix sert une fois au plus.",
  },
  "when-was-it": {
    title: "Quand était-ce\u202f?",
    instructions:
      "Inscrivez dans chaque case la lettre de la date. Une lettre peut servir plusieurs fois\u202f; certaines ne servent pas.",
    onScreen:
      "Choisissez la date de chaque évènement. Une même date peut servir plusieurs fois\u202f; certaines ne servent pas.",
  },
  "order-events": {
    title: "Dans quel ordre\u202f?",
    instructions: "Numérotez les évènements\u202f: 1 pour le premier, 2 pour le suivant, et ainsi de suite.",
    onScreen: "Remettez les évènements dans l’ordre\u202f: le premier d’abord.",
  },
  "which-paragraph": {
    title: "Trouver le paragraphe",
    instructions:
      "Inscrivez dans chaque case la lettre du paragraphe. Une lettre peut servir plusieurs fois\u202f; certaines ne servent pas.",
    onScreen:
      "Choisissez le paragraphe pour chaque phrase. Un même paragraphe peut servir plusieurs fois\u202f; certains ne servent pas.",
  },
  "sentence-gap": {
    title: "Phrases à compléter",
    instructions:
      "Complétez à l’aide de la liste\u202f; s’il n’y en a pas, avec quelques mots ou un nombre du texte.",
  },
  "text-gap": {
    title: "Paragraphe à compléter",
    instructions: "Complétez avec les mots de la liste. Certains d’entre eux ne servent pas.",
  },
  "short-answer": {
    title: "Réponses courtes",
    instructions: "Répondez par quelques mots ou un nombre tirés du texte.",
  },
  "find-the-word": {
    title: "Trouver le mot",
    instructions: "Relevez le mot tel qu’il figure dans le texte.",
  },
  "word-meaning": {
    title: "Vocabulaire du texte",
    instructions: "Trouvez le sens des mots à l’endroit où ils figurent dans le texte.",
  },
  "own-question": {
    title: "Réfléchir sur le texte",
    instructions: "Répondez aux questions. Si des réponses sont proposées, choisissez la meilleure.",
  },
});
