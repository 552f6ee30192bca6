import type { StemWords } from "../words/stem-words.ts";

/** Russian questions that are the same for every article. */
export const stems = (): StemWords => ({
  complete: (sentence) => `Дополните предложение: ${sentence}`,
  // The genitive of "according to" is not known of a name, nor a group's number.
  accordingTo: (owner, told) =>
    owner.isPerson && !told.isQuestion && told.running !== undefined
      ? `Как говорит ${owner.name}, ${told.running}`
      : `Источник: ${owner.name}. ${told.text}`,
  says: (speaker, words) => `${speaker}: ${words}`,
  whoSaidQuoted: (words) => `Кому принадлежат эти слова? «${words}»`,
  whoSaidReported: (words) => `Кому принадлежит это высказывание? ${words}`,
  whichStatement: (speaker) =>
    `Какое из этих высказываний текст приписывает следующему лицу или группе? ${speaker}`,
  matchSpeakers: "Кому принадлежит каждое из высказываний?",
  fillSentence: "Дополните предложение.",
  fillSentences: "Дополните предложения словами из списка. Два из них лишние.",
  fillParagraph: (paragraph, meanings) =>
    [
      `Дополните абзац ${paragraph} текста.`,
      ...meanings.map(({ letter, meaning }) => `Пропуск ${letter} значит: «${meaning}».`),
    ].join(" "),
  findTheWord: (paragraph, meaning) => `Какое слово в абзаце ${paragraph} значит «${meaning}»?`,
  wordMeaning: (word, paragraph) => `Что значит «${word}» в абзаце ${paragraph}?`,
  wordMeanings: "Что значат эти слова в тексте? Подберите к каждому слову его значение.",
  wordInParagraph: (word, paragraph) => `${word} (абзац ${paragraph})`,
  whichParagraph: "В каком абзаце об этом говорится?",
  chooseSeveral: (stem, count) =>
    `${stem} Выберите ${["", "один ответ", "два ответа", "три ответа", "четыре ответа", "пять ответов", "шесть ответов"][count] ?? `${count} ответов`}.`,
  presented: (statement) => `Как текст представляет следующее? ${statement}`,
  orderEvents: "В каком порядке это происходило?",
  whenWasIt: "Когда произошло каждое из этих событий?",
  whoIsWho: "Кто эти люди?",
});
