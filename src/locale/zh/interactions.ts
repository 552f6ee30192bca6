import type { InteractionWords } from "../words/interaction-words.ts";

/** Titles and instructions for questions that are of no kind of ours, in Chinese. */
export const interactions = (): InteractionWords => ({
  match: {
    title: "配对",
    instructions: "请在每个方格里写出合适的字母。同一字母可以多次使用；有的可能用不到。",
    onScreen: "请逐一选出合适的内容。同一选项可以多次使用；有的可能用不到。",
  },
  order: {
    title: "排序",
    instructions: "请排序：最先的写1，其次写2，依此类推。",
    onScreen: "请排序：最先的排在最前。",
  },
  gap: { title: "填空", instructions: "请用词表填空；没有词表时，用几个字或一个数字填写。" },
  text: { title: "简答", instructions: "请用几个字或一个数字回答。" },
});
