import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in Chinese. */
export const kinds = (): KindWords => ({
  "fact-choice": { title: "单项选择", instructions: "请选出唯一正确的答案。" },
  reason: { title: "原因和结果", instructions: "请选出文中给出的原因或结果。" },
  "several-answers": { title: "多项选择", instructions: "请按题目要求的个数选出答案。" },
  "who-said-it": { title: "这是谁说的？", instructions: "请选出说这话的人或群体。" },
  "which-statement": { title: "谁的话？", instructions: "请选出此人或群体说的话。" },
  "match-speakers": {
    title: "说话人配对",
    instructions: "请在每个方格里写出说话人的字母。同一字母可以多次使用；有的用不到。",
    onScreen: "请选出每句话的说话人。同一选项可以多次使用；有的用不到。",
  },
  "true-false-not-given": {
    title: "正确、错误还是未提及？",
    instructions: "正确：文章这样说。错误：文章的说法不同。未提及：文章没有说到。",
  },
  "claim-or-fact": { title: "事实还是说法？", instructions: "请选出文章陈述每句话的方式。" },
  "who-is-who": {
    title: "人物配对",
    instructions: "请写出与每个名字相符的字母。每个字母最多使用一次。",
    onScreen: "请选出与每个名字相符的内容。每个选项最多使用一次。",
  },
  "when-was-it": {
    title: "这是什么时候的事？",
    instructions: "请在每个方格里写出时间的字母。同一字母可以多次使用；有的用不到。",
    onScreen: "请选出每件事的时间。同一选项可以多次使用；有的用不到。",
  },
  "order-events": {
    title: "事情的先后",
    instructions: "请给各事排序：最先的写1，其次写2，依此类推。",
    onScreen: "请给各事排序：最先的排在最前。",
  },
  "which-paragraph": {
    title: "查找段落",
    instructions: "请在每个方格里写出段落的字母。同一字母可以多次使用；有的用不到。",
    onScreen: "请选出每句话所在的段落。同一选项可以多次使用；有的用不到。",
  },
  "sentence-gap": {
    title: "完成句子",
    instructions: "请用词表填空；没有词表时，用文中的几个字或一个数字填写。",
  },
  "text-gap": { title: "完成段落", instructions: "请用词表中的词语填空。其中有的词语用不到。" },
  "short-answer": { title: "简答", instructions: "请用文中的几个字或一个数字回答。" },
  "find-the-word": { title: "查找词语", instructions: "请照原样写出文中的词语。" },
  "word-meaning": { title: "文中词语", instructions: "请找出词语在文中所在之处的意思。" },
  "own-question": { title: "思考题", instructions: "请回答问题。如有选项，请选出最佳答案。" },
});
