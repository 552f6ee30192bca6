import type { SequenceWords } from "../words/reading-words.ts";

/** What tells in Chinese where in an order an event belongs. */
export const sequence = (): SequenceWords => ({
  anywhere:
    "再次, 再一次, 又, 重新, 终于, 最终, 最后, 首次, 第一次, 第一个, 第一座, 第一台, 第一辆, 第一批, 最初, 随后, 后来, 接着, 此前".split(
      ", ",
    ),
  opening: "首先, 然后, 之后, 于是".split(", "),
  idle: ["迟早"],
});
