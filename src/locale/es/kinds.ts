import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in Spanish. */
export const kinds = (): KindWords => ({
  "fact-choice": {
    title: "Opción múltiple",
    instructions: "Elija la única respuesta correcta.",
  },
  reason: {
    title: "Razones y consecuencias",
    instructions: "Elija la razón o la consecuencia que da el texto.",
  },
  "several-answers": {
    title: "Más de una respuesta",
    instructions: "Elija tantas respuestas como pida la pregunta.",
  },
  "who-said-it": {
    title: "¿Quién lo dijo?",
    instructions: "Elija la persona o el grupo que lo dijo.",
  },
  "which-statement": {
    title: "¿De quién son las palabras?",
    instructions: "Elija la afirmación que hizo la persona o el grupo.",
  },
  "match-speakers": {
    title: "Relacione cada afirmación con quien la hizo",
    instructions:
      "Escriba en cada casilla la letra de quien lo dijo. Una letra puede usarse más de una vez; algunas sobran.",
    onScreen: "Elija quién dijo cada frase. Una misma opción puede usarse más de una vez; algunas sobran.",
  },
  "true-false-not-given": {
    title: "¿Verdadero, falso o no se dice?",
    instructions:
      "Verdadero: el texto lo dice. Falso: el texto dice otra cosa. No se dice: el texto no lo trata.",
  },
  "claim-or-fact": {
    title: "¿Hecho o declaración?",
    instructions: "Elija cómo presenta el texto cada frase.",
  },
  "who-is-who": {
    title: "¿Quién es quién?",
    instructions: "Escriba la letra que corresponde a cada nombre. Cada letra se usa una vez como máximo.",
    onScreen: "Elija lo que corresponde a cada nombre. Cada opción se usa una vez como máximo.",
  },
  "when-was-it": {
    title: "¿Cuándo fue?",
    instructions:
      "Escriba en cada casilla la letra de la fecha. Una letra puede usarse más de una vez; algunas sobran.",
    onScreen: "Elija la fecha de cada suceso. Una misma fecha puede usarse más de una vez; algunas sobran.",
  },
  "order-events": {
    title: "¿Qué ocurrió antes?",
    instructions: "Numere los sucesos: 1 para el primero, 2 para el siguiente, y así sucesivamente.",
    onScreen: "Ordene los sucesos: el primero va delante.",
  },
  "which-paragraph": {
    title: "Localice el párrafo",
    instructions:
      "Escriba en cada casilla la letra del párrafo. Una letra puede usarse más de una vez; algunas sobran.",
    onScreen: "Elija el párrafo de cada frase. Un mismo párrafo puede usarse más de una vez; algunos sobran.",
  },
  "sentence-gap": {
    title: "Complete las frases",
    instructions:
      "Complete cada hueco con la lista; si no la hay, con unas pocas palabras o un número del texto.",
  },
  "text-gap": {
    title: "Complete el párrafo",
    instructions: "Complete cada hueco con palabras de la lista. Algunas de ellas sobran.",
  },
  "short-answer": {
    title: "Respuestas breves",
    instructions: "Responda con unas pocas palabras o un número del texto.",
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
