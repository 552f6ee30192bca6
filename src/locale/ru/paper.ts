import type { PaperWords } from "../words/paper-words.ts";
import { key } from "./key.ts";
import { plural } from "./plural.ts";

/** Russian words of the worksheet. */
export const paper = (): PaperWords => ({
  readingComprehension: "Понимание прочитанного",
  version: "Вариант",
  name: "Фамилия, имя",
  class: "Класс",
  date: "Дата",
  score: "Баллы",
  text: "Текст",
  questions: "Задания",
  level: (level) => `Уровень ${level}`,
  minutes: (n) => `${n} ${{ one: "минута", few: "минуты", many: "минут", other: "минуты" }[plural(n)]}`,
  marks: (n) => `${n} ${{ one: "балл", few: "балла", many: "баллов", other: "балла" }[plural(n)]}`,
  questionRange: (first, last) => (first === last ? `Задание ${first}` : `Задания ${first}–${last}`),
  lead: "Прочитайте текст, затем выполните все задания. К тексту можно возвращаться сколько угодно раз.",
  leadWithoutText: "Выполните все задания к выданному тексту.",
  leadAlone: "Выполните все задания.",
  paragraphInQuestion: (paragraph, question) =>
    question === undefined
      ? `Абзац ${paragraph} с пропусками помещён среди заданий.`
      : `Абзац ${paragraph} с пропусками помещён в задании ${question}.`,
  source: (source) => `Источник: ${source}`,
  author: (author) => `Автор текста: ${author}`,
  licence: (licence) => `Лицензия: ${licence}`,
  setCode: (code) => `Комплект ${code}`,
  answerLetter: "буква",
  answerNumber: "номер",
  answerHere: "Ваш ответ",
  words: "Слова для выбора",
  day: (day, month, year) => `${day} ${month} ${year}`,
  endOfQuestions: "Конец заданий",
  key: key(),
});
