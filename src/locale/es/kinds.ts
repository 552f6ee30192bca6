import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in Spanish. */
export const kinds = (): KindWords => ({
  "fact-choice": {
    title: "Opción múltiple",
    instructions: "Elija la única respuesta correcta. Todas las respuestas están en el texto.",
  },
  reason: {
    title: "Razones y consecuencias",
    instructions: "Elija la razón o la consecuencia que da el texto.",
  },
  "several-answers": {
    title: "Más de una respuesta",
    instructions: "Elija tantas respuestas como pida la pregunta. Cada una correcta cuenta.",
  },
  "who-said-it": {
    title: "¿Quién lo dijo?",
    instructions: "Elija la persona o el grupo a quien el texto atribuye la afirmación.",
  },
  "which-statement": {
    title: "¿De quién son las palabras?",
    instructions: "Elija la afirmación que el texto atribuye a la persona o al grupo indicado.",
  },
  "match-speakers": {
    title: "Relacione cada afirmación con quien la hizo",
    instructions:
      "Escriba junto a cada afirmación la letra de quien la hizo. Una letra puede usarse más de una vez; algunas sobran.",
  },
  "true-false-not-given": {
    title: "¿Verdadero, falso o no se dice?",
    instructions:
      "Indique si el texto dice lo mismo que la frase (Verdadero), dice otra cosa (Falso) o no dice nada al respecto (No se dice).",
  },
  "claim-or-fact": {
    title: "¿Hecho o declaración?",
    instructions: "Observe cómo presenta el texto cada frase y elija la descripción adecuada.",
  },
  "who-is-who": {
    title: "¿Quién es quién?",
    instructions:
      "Escriba junto a cada nombre la letra de la descripción correspondiente. Cada letra se usa una vez como máximo; algunas pueden sobrar.",
  },
  "when-was-it": {
    title: "¿Cuándo fue?",
    instructions:
      "Escriba junto a cada suceso la letra de la fecha correspondiente. Una letra puede usarse más de una vez; algunas sobran.",
  },
  "order-events": {
    title: "¿Qué ocurrió antes?",
    instructions:
      "Escriba 1 junto a lo que ocurrió primero, 2 junto a lo que ocurrió después, y así sucesivamente.",
  },
  "which-paragraph": {
    title: "Localice el párrafo",
    instructions:
      "Escriba junto a cada frase la letra del párrafo correspondiente. Una letra puede usarse más de una vez; algunas sobran.",
  },
  "sentence-gap": {
    title: "Complete las frases",
    instructions:
      "Complete cada hueco de modo que la frase diga lo que dice el texto. Si no hay lista, escriba unas pocas palabras o un número tomados del texto.",
  },
  "text-gap": {
    title: "Complete el párrafo",
    instructions: "Complete cada hueco con palabras de la lista. Algunas de ellas sobran.",
  },
  "short-answer": {
    title: "Respuestas breves",
    instructions: "Responda a cada pregunta con unas pocas palabras o un número tomados del texto.",
  },
  "find-the-word": {
    title: "Busque la palabra",
    instructions: "Escriba la palabra tal como aparece en el texto.",
  },
  "word-meaning": {
    title: "Vocabulario del texto",
    instructions: "Averigüe qué significan las palabras en el lugar del texto en que aparecen.",
  },
  "own-question": {
    title: "Reflexione sobre el texto",
    instructions: "Responda a las preguntas. Si se ofrecen opciones, elija la mejor.",
  },
});
