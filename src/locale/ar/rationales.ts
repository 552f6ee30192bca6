import type { RationaleWords } from "../words/rationale-words.ts";

/** Why an option is right or wrong, in Arabic. */
export const rationales = (): RationaleWords => ({
  right: (sentence, paragraph) => `الفقرة ${paragraph}: ${sentence}`,
  teachersWrong: (_sort, answer) => `يعطي النص إجابة أخرى: ${answer}.`,
  otherName: (name, role, context, paragraph, answer) =>
    `${name}${role ? ` (${role})` : ""}: ورد الاسم في سياق آخر (الفقرة ${paragraph}: «${context}»)؛ والإجابة هنا: ${answer}.`,
  otherValue: (value, context, paragraph, answer) =>
    `«${value}» يتعلق بشيء آخر (الفقرة ${paragraph}: «${context}»)؛ والإجابة هنا: ${answer}.`,
  notInText: (value, answer) => `لم يرد «${value}» هنا في النص، بل ورد: ${answer}.`,
  fitsNoGap: (word, paragraph) =>
    paragraph === undefined
      ? `«${word}» لا تصلح لأي فراغ.`
      : `«${word}» لا تصلح لأي فراغ: فهي في الفقرة ${paragraph} تتعلق بشيء آخر.`,
  wordMeans: (word, meaning, paragraph) => `معنى «${word}» في الفقرة ${paragraph}: ${meaning}.`,
  notTheMeaning: (word, meaning) => `لكلمة «${word}» هنا معنى آخر: ${meaning}.`,
  meaningOf: (word) => `هذا معنى «${word}».`,
  paragraphSays: (paragraph, words) => `تقول الفقرة ${paragraph} شيئًا آخر: «${words}»`,
  notNamed: (name, answer) => `${name}: لم يرد هذا الاسم في النص؛ والإجابة: ${answer}.`,
  saidBy: (speaker, words, paragraph) => `${speaker}، الفقرة ${paragraph}: «${words}».`,
  saysOther: (speaker, words, paragraph, right) =>
    `${speaker}: ينقل النص قولًا آخر (الفقرة ${paragraph}: «${words}»)؛ والإجابة هنا: ${right}.`,
  saysNothing: (speaker, right) => `${speaker}: لا ينقل النص عن هذا المصدر أي قول؛ والإجابة: ${right}.`,
  silent: (speaker) => `${speaker}: لا ينقل النص عن هذا المصدر أي قول.`,
  ownRight: (paragraph) => `انظر الفقرة ${paragraph}.`,
  ownWrong: (right) => `يدعم النص إجابة أخرى: ${right}`,
  swapped: (right, wrong, paragraph) => `الفقرة ${paragraph}: ${right}، وليس ${wrong}`,
  contradicted: (paragraph) => `تقول الفقرة ${paragraph} شيئًا آخر.`,
  stands: (paragraph) => `ورد ذلك في الفقرة ${paragraph}.`,
  notGiven: (nearest, paragraph) => `لا يحسم النص هذا الأمر. أقرب ما ورد، في الفقرة ${paragraph}: ${nearest}`,
  unsettled: "لا شيء في النص يؤكد ذلك أو ينفيه.",
  writersOwn: (paragraph) => `في الفقرة ${paragraph} يقول الكاتب ذلك بنفسه ولا يذكر مصدرًا.`,
  claimOf: (speaker, paragraph) =>
    `تنقل الفقرة ${paragraph} ذلك من غير علامتي اقتباس بوصفه قولًا (${speaker}).`,
  quotationOf: (speaker, paragraph) =>
    `في الفقرة ${paragraph} ترد هذه الكلمات بين علامتي اقتباس (${speaker}).`,
  nobodySaysIt: "لا يذكر النص أحدًا يقول ذلك.",
  somebodySaysIt: (speaker) => `لا يقول النص ذلك من عنده، بل يذكر مصدرًا (${speaker}).`,
  noQuotationMarks: "لم يرد ذلك بين علامتي اقتباس.",
  inQuotationMarks: "ورد ذلك بين علامتي اقتباس.",
  notMentioned: "لا يذكر النص ذلك.",
  eventAt: (paragraph, date) =>
    date === undefined ? `ورد في الفقرة ${paragraph}` : `${date}، الفقرة ${paragraph}`,
  orderSettled: "يحدّد النص الترتيب بتواريخه أو بما يرويه.",
  eitherWay: (events) =>
    `كلا الترتيبين صحيح في: ${events.map((event) => event.replace(/\.$/u, "")).join("؛ ")}.`,
  dateOf: (event) => `تاريخ هذا الحدث: ${event}`,
  dateOfNone: "بحسب النص، لم يقع أي من هذه الأحداث حينئذ.",
  roleOf: (name) => `هذا وصف ${name}.`,
  reasonOfOther: (sentence, paragraph) => `يذكر النص هذا السبب لشيء آخر، في الفقرة ${paragraph}: ${sentence}`,
});
