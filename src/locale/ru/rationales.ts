import type { RationaleWords } from "../words/rationale-words.ts";

/** Why an option is right or wrong, in Russian. */
export const rationales = (): RationaleWords => ({
  right: (sentence, paragraph) => `Абзац ${paragraph}: ${sentence}`,
  teachersWrong: (_sort, answer) => `Текст даёт другой ответ: ${answer}.`,
  otherName: (name, role, context, paragraph, answer) =>
    `${name}${role ? ` (${role})` : ""}: в тексте по другому поводу (абзац ${paragraph}: «${context}»); здесь правильный ответ: ${answer}.`,
  otherValue: (value, context, paragraph, answer) =>
    `«${value}» относится к другому (абзац ${paragraph}: «${context}»); здесь правильный ответ: ${answer}.`,
  notInText: (value, answer) => `Данных «${value}» здесь в тексте нет; сказано: ${answer}.`,
  fitsNoGap: (word, paragraph) =>
    paragraph === undefined
      ? `«${word}» не подходит ни к одному пропуску.`
      : `«${word}» не подходит ни к одному пропуску: в абзаце ${paragraph} это сказано о другом.`,
  wordMeans: (word, meaning, paragraph) => `В абзаце ${paragraph} «${word}» значит: ${meaning}.`,
  notTheMeaning: (word, meaning) => `«${word}» значит здесь другое: ${meaning}.`,
  meaningOf: (word) => `Это значение слова «${word}».`,
  paragraphSays: (paragraph, words) => `Абзац ${paragraph} говорит о другом: «${words}»`,
  notNamed: (name, answer) => `${name}: в тексте этого названия нет; правильный ответ: ${answer}.`,
  saidBy: (speaker, words, paragraph) => `${speaker}, абзац ${paragraph}: «${words}».`,
  saysOther: (speaker, words, paragraph, right) =>
    `${speaker}: в тексте приведены другие слова (абзац ${paragraph}: «${words}»); здесь правильный ответ: ${right}.`,
  saysNothing: (speaker, right) => `${speaker}: текст не приводит никаких слов; правильный ответ: ${right}.`,
  silent: (speaker) => `${speaker}: текст не приводит никаких слов.`,
  ownRight: (paragraph) => `См. абзац ${paragraph}.`,
  ownWrong: (right) => `Текст подтверждает другой ответ: ${right}`,
  swapped: (right, wrong, paragraph) => `Абзац ${paragraph}: ${right}, а не ${wrong}`,
  contradicted: (paragraph) => `Абзац ${paragraph} говорит другое.`,
  stands: (paragraph) => `Об этом говорит абзац ${paragraph}.`,
  notGiven: (nearest, paragraph) =>
    `Текст этого не решает. Ближе всего сказанное в абзаце ${paragraph}: ${nearest}`,
  unsettled: "В тексте ничто этого не подтверждает и не опровергает.",
  writersOwn: (paragraph) => `В абзаце ${paragraph} это говорит сам автор и не называет источника.`,
  claimOf: (speaker, paragraph) =>
    `Абзац ${paragraph} передаёт это без кавычек как чужое высказывание (${speaker}).`,
  quotationOf: (speaker, paragraph) => `В абзаце ${paragraph} эти слова стоят в кавычках (${speaker}).`,
  nobodySaysIt: "Текст не называет никого, кто бы это говорил.",
  somebodySaysIt: (speaker) => `Текст говорит это не от себя: он называет источник (${speaker}).`,
  noQuotationMarks: "Это не стоит в кавычках.",
  inQuotationMarks: "Это стоит в кавычках.",
  notMentioned: "В тексте об этом не говорится.",
  eventAt: (paragraph, date) =>
    date === undefined ? `рассказано в абзаце ${paragraph}` : `${date}, абзац ${paragraph}`,
  orderSettled: "Порядок следует из текста: из дат или из хода рассказа.",
  eitherWay: (events) => `Верны оба порядка: ${events.map((event) => event.replace(/\.$/u, "")).join("; ")}.`,
  dateOf: (event) => `Дата этого события: ${event}`,
  dateOfNone: "По тексту, ничего из этого тогда не произошло.",
  roleOf: (name) => `Это описание: ${name}.`,
  reasonOfOther: (sentence, paragraph) =>
    `Эту причину текст называет для другого, в абзаце ${paragraph}: ${sentence}`,
});
