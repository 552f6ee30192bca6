import type { StemWords } from "../words/stem-words.ts";

/** Chinese questions that are the same for every article. */
export const stems = (): StemWords => ({
  complete: (sentence) => `补全句子：${sentence}`,
  accordingTo: (owner, told) =>
    told.running === undefined ? `据${owner.name}的说法：${told.text}` : `据${owner.name}称，${told.running}`,
  says: (speaker, words) => `${speaker}：${words}`,
  whoSaidQuoted: (words) => `这是谁的话？“${words}”`,
  whoSaidReported: (words) => `这是谁的说法？${words}`,
  whichStatement: (speaker) => `下列哪句话出自以下人物或群体？${speaker}`,
  matchSpeakers: "下列各句分别是谁说的？",
  fillSentence: "补全句子。",
  fillSentences: "用词表中的词语补全句子。其中有两个词语用不到。",
  fillParagraph: (paragraph, meanings) =>
    [
      `补全文章的${paragraph}段。`,
      ...meanings.map(({ letter, meaning }) => `空格${letter}的意思是“${meaning}”。`),
    ].join(""),
  findTheWord: (paragraph, meaning) => `${paragraph}段中哪个词语的意思是“${meaning}”？`,
  wordMeaning: (word, paragraph) => `“${word}”在${paragraph}段中是什么意思？`,
  wordMeanings: "这些词语在文中是什么意思？请为每个词语找出相应的意思。",
  wordInParagraph: (word, paragraph) => `${word}（${paragraph}段）`,
  whichParagraph: "这是哪一段说的？",
  chooseSeveral: (stem, count) =>
    `${stem}请选${["", "一", "两", "三", "四", "五", "六"][count] ?? count}项。`,
  presented: (statement) => `文章怎样陈述下面的内容？${statement}`,
  orderEvents: "这些事是按什么顺序发生的？",
  whenWasIt: "这些事分别发生在什么时候？",
  whoIsWho: "这些人是谁？",
});
