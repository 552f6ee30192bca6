import type { StemWords } from "../words/stem-words.ts";

/** Arabic questions that are the same for every article. */
export const stems = (): StemWords => ({
  complete: (sentence) => `أكمل الجملة: ${sentence}`,
  // A colon keeps a speaker's name from being joined to the words around it.
  accordingTo: (owner, told) =>
    told.running === undefined
      ? `المصدر: ${owner.name}. ${told.text}`
      : `بحسب ${owner.name}، ${told.running}`,
  says: (speaker, words) => `${speaker}: ${words}`,
  whoSaidQuoted: (words) => `من صاحب هذه الكلمات؟ «${words}»`,
  whoSaidReported: (words) => `من صاحب هذا القول؟ ${words}`,
  whichStatement: (speaker) => `أي هذه الأقوال ينسبه النص إلى الشخص أو الجماعة الآتية؟ ${speaker}`,
  matchSpeakers: "من صاحب كل قول من هذه الأقوال؟",
  fillSentence: "أكمل الجملة.",
  fillSentences: "أكمل الجمل بكلمات من القائمة. اثنتان منها لا حاجة إليهما.",
  fillParagraph: (paragraph, meanings) =>
    [
      `أكمل الفقرة ${paragraph} من النص.`,
      ...meanings.map(({ letter, meaning }) => `الفراغ ${letter} معناه «${meaning}».`),
    ].join(" "),
  findTheWord: (paragraph, meaning) => `ما الكلمة التي معناها «${meaning}» في الفقرة ${paragraph}؟`,
  wordMeaning: (word, paragraph) => `ما معنى «${word}» في الفقرة ${paragraph}؟`,
  wordMeanings: "ما معاني هذه الكلمات في النص؟ صل كل كلمة بمعناها.",
  wordInParagraph: (word, paragraph) => `${word} (الفقرة ${paragraph})`,
  whichParagraph: "في أي فقرة ورد ذلك؟",
  chooseSeveral: (stem, count) =>
    `${stem} اختر ${["", "إجابة واحدة", "إجابتين", "ثلاث إجابات", "أربع إجابات", "خمس إجابات", "ست إجابات"][count] ?? `${count} إجابات`}.`,
  presented: (statement) => `كيف يعرض النص ما يأتي؟ ${statement}`,
  orderEvents: "بأي ترتيب وقعت هذه الأحداث؟",
  whenWasIt: "متى وقع كل حدث من هذه الأحداث؟",
  whoIsWho: "من هؤلاء؟",
});
