import type { SheetWords } from "../words/sheet-words.ts";

/** Russian words for line references and the answer sheet. */
export const sheet = (): SheetWords => ({
  operative:
    "один,лицо или группу,высказывание,букву,повторяться,не более одного раза,Верно,Неверно,В тексте не сказано,1,2,столько,несколькими словами,числом,списка,слово,все".split(
      ",",
    ),
  leadTurnOver:
    "Прочитайте текст. Затем переверните лист и выполните все задания. К тексту можно возвращаться сколько угодно раз.",
  turnOver: "Переверните лист",
  lines: (first, last) => (first === last ? `строка ${first}` : `строки ${first}–${last}`),
  place: (paragraph, lines) => `${paragraph}, ${lines}`,
  wordPlace: (paragraph, line) => `${paragraph} (${line})`,
  wordsToKnow: "Объяснение слов",
  answerSheet: {
    title: "Бланк ответов",
    fill: "Пишите тёмной ручкой или карандашом. Закрасьте кружок целиком:",
    right: "так",
    wrong: "не так",
    change: "Чтобы изменить ответ, зачеркните кружок и закрасьте другой.",
    forTheTeacher: "Для учителя",
    total: "Итого",
    cutHere: "отрезать здесь",
  },
});
