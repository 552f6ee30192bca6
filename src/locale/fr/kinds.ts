import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in French. */
export const kinds = (): KindWords => ({
  "fact-choice": {
    title: "Questions à choix multiple",
    instructions: "Choisissez la seule bonne réponse. Toutes les réponses se trouvent dans le texte.",
  },
  reason: {
    title: "Raisons et conséquences",
    instructions: "Choisissez la raison ou la conséquence donnée par le texte.",
  },
  "several-answers": {
    title: "Plusieurs réponses",
    instructions: "Choisissez autant de réponses que la question en demande. Chaque bonne réponse compte.",
  },
  "who-said-it": {
    title: "Qui l’a dit\u202f?",
    instructions: "Choisissez la personne ou le groupe à qui le texte attribue ces propos.",
  },
  "which-statement": {
    title: "À chacun ses propos",
    instructions: "Choisissez les propos que le texte attribue à la personne ou au groupe indiqué.",
  },
  "match-speakers": {
    title: "Qui dit quoi\u202f?",
    instructions:
      "Inscrivez à côté de chaque phrase la lettre de la personne ou du groupe qui l’a dite. Une lettre peut servir plusieurs fois\u202f; certaines ne servent pas.",
  },
  "true-false-not-given": {
    title: "Vrai, faux ou non mentionné\u202f?",
    instructions:
      "Indiquez si le texte dit la même chose que la phrase (Vrai), s’il dit autre chose (Faux) ou s’il n’en dit rien (Non mentionné).",
  },
  "claim-or-fact": {
    title: "Fait ou propos rapporté\u202f?",
    instructions:
      "Observez comment le texte présente chaque phrase et choisissez la description qui convient.",
  },
  "who-is-who": {
    title: "Qui est qui\u202f?",
    instructions:
      "Inscrivez à côté de chaque nom la lettre de la description qui convient. Une lettre sert une fois au plus\u202f; certaines peuvent ne pas servir.",
  },
  "when-was-it": {
    title: "Quand était-ce\u202f?",
    instructions:
      "Inscrivez à côté de chaque évènement la lettre de la date qui convient. Une lettre peut servir plusieurs fois\u202f; certaines ne servent pas.",
  },
  "order-events": {
    title: "Dans quel ordre\u202f?",
    instructions:
      "Inscrivez 1 à côté de ce qui s’est passé en premier, 2 à côté de ce qui a suivi, et ainsi de suite.",
  },
  "which-paragraph": {
    title: "Trouver le paragraphe",
    instructions:
      "Inscrivez à côté de chaque phrase la lettre du paragraphe correspondant. Une lettre peut servir plusieurs fois\u202f; certaines ne servent pas.",
  },
  "sentence-gap": {
    title: "Phrases à compléter",
    instructions:
      "Complétez chaque phrase pour qu’elle dise ce que dit le texte. S’il n’y a pas de liste, écrivez quelques mots ou un nombre tirés du texte.",
  },
  "text-gap": {
    title: "Paragraphe à compléter",
    instructions: "Complétez le paragraphe avec les mots de la liste. Certains d’entre eux ne servent pas.",
  },
  "short-answer": {
    title: "Réponses courtes",
    instructions: "Répondez à chaque question par quelques mots ou un nombre tirés du texte.",
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
