import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in Chinese. */
export const kinds = (): KindWords => ({
  "fact-choice": { title: "单项选择", instructions: "每题只有一个正确答案，请选出。所有答案都在文中。" },
  reason: { title: "原因和结果", instructions: "请选出文中给出的原因或结果。" },
  "several-answers": { title: "多项选择", instructions: "请按题目要求的个数选出答案。每选对一项均可得分。" },
  "who-said-it": { title: "这是谁说的？", instructions: "请根据文章选出说这话的人或群体。" },
  "which-statement": { title: "谁的话？", instructions: "请根据文章选出所给人物或群体说的话。" },
  "match-speakers": {
    title: "说话人配对",
    instructions: "请在每句话旁写出说话人的字母。同一字母可以多次使用；有的字母用不到。",
  },
  "true-false-not-given": {
    title: "正确、错误还是未提及？",
    instructions: "请判断：文章所说与句子一致（正确）、不一致（错误），还是没有说到（未提及）。",
  },
  "claim-or-fact": { title: "事实还是说法？", instructions: "请看文章如何陈述每句话，并选出合适的描述。" },
  "who-is-who": {
    title: "人物配对",
    instructions: "请在每个名字旁写出相应描述的字母。每个字母最多使用一次；有的字母可能用不到。",
  },
  "when-was-it": {
    title: "这是什么时候的事？",
    instructions: "请在每件事旁写出相应时间的字母。同一字母可以多次使用；有的字母用不到。",
  },
  "order-events": {
    title: "事情的先后",
    instructions: "请在最先发生的事旁写1，在随后发生的事旁写2，依此类推。",
  },
  "which-paragraph": {
    title: "查找段落",
    instructions: "请在每句话旁写出相应段落的字母。同一字母可以多次使用；有的字母用不到。",
  },
  "sentence-gap": {
    title: "完成句子",
    instructions: "请填空，使句子与文章的意思一致。没有词表时，请用文中的几个字或一个数字填写。",
  },
  "text-gap": { title: "完成段落", instructions: "请用词表中的词语填空。其中有的词语用不到。" },
  "short-answer": { title: "简答", instructions: "请用文中的几个字或一个数字回答每个问题。" },
  "find-the-word": { title: "查找词语", instructions: "请照原样写出文中的词语。" },
  "word-meaning": { title: "文中词语", instructions: "请找出词语在文中所在之处的意思。" },
  "own-question": { title: "思考题", instructions: "请回答问题。如有选项，请选出最佳答案。" },
});
