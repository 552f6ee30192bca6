import type { SheetWords } from "../words/sheet-words.ts";

/** French words for line references and the answer sheet. */
export const sheet = (): SheetWords => ({
  operative:
    "seule,personne ou le groupe,propos,lettre,plusieurs fois,une fois au plus,Vrai,Faux,Non mentionné,1,2,autant,quelques mots,un nombre,liste,mot,toutes".split(
      ",",
    ),
  leadTurnOver:
    "Lisez le texte. Tournez ensuite la page et répondez à toutes les questions. Vous pouvez revenir au texte aussi souvent que vous le souhaitez.",
  turnOver: "Tournez la page, s’il vous plaît",
  lines: (first, last) => (first === last ? `ligne ${first}` : `lignes ${first}–${last}`),
  place: (paragraph, lines) => `${paragraph}, ${lines}`,
  wordPlace: (paragraph, line) => `${paragraph} (${line})`,
  wordsToKnow: "Vocabulaire",
  answerSheet: {
    title: "Feuille de réponses",
    fill: "Utilisez un stylo foncé ou un crayon. Remplissez tout le cercle\u202f:",
    right: "oui",
    wrong: "non",
    change: "Pour changer de réponse, barrez le cercle et remplissez-en un autre.",
    forTheTeacher: "Réservé à l’enseignant",
    total: "Total",
    cutHere: "couper ici",
  },
});
