import type { InteractionWords } from "../words/interaction-words.ts";

/** Titles and instructions for questions that are of no kind of ours, in Russian. */
export const interactions = (): InteractionWords => ({
  match: {
    title: "Установите соответствие",
    instructions:
      "Впишите в каждую клетку подходящую букву. Буквы могут повторяться; некоторые могут быть лишними.",
    onScreen: "В каждом случае выберите подходящее. Ответы могут повторяться; некоторые могут быть лишними.",
  },
  order: {
    title: "Расставьте по порядку",
    instructions: "Пронумеруйте: 1 – первое, 2 – следующее, и так далее.",
    onScreen: "Расположите всё по порядку: первое – в начале.",
  },
  gap: {
    title: "Заполните пропуски",
    instructions: "Заполните пропуски из списка, а где его нет – несколькими словами или числом.",
  },
  text: { title: "Краткие ответы", instructions: "Ответьте несколькими словами или числом." },
});
