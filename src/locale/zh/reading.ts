import type { ReadingWords } from "../words/reading-words.ts";
import type { ReviewWords } from "../words/review-words.ts";
import { sequence } from "./sequence.ts";

/** What must be known of Chinese to read its sentences. */
export const reading = (review: ReviewWords): ReadingWords => ({
  unspaced: true,
  stopWords: (
    "的 了 和 与 及 或 在 于 从 到 向 对 把 被 给 由 为 以 用 跟 同 因 因为 所以 但 但是 而 而且 如果 虽然 是 有 没 没有 不 也 都 就 才 又 还 再 很 更 " +
    "最 这 那 哪 谁 什么 怎么 怎样 哪里 何时 几 多少 他 她 它 我 你 他们 她们 它们 我们 你们 自己 之 其 所 着 过 地 得 吗 呢 吧 将 会 能 可以 要 个 一 上 " +
    "下 里 中 外 前 后 时 说 表示"
  ).split(" "),
  endings: [],
  abbreviations: [],
  articles: [],
  fused: [],
  possessives: "我的 你的 他的 她的 它的 他们的 我们的 自己的".split(" "),
  prepositions: "在 到 从 向 于 往".split(" "),
  relations: [],
  joins: ["和", "与", "及", "或", "跟"],
  bounds: {
    above: ["超过", "多于", "至少", "不少于", "不低于", "高于", "逾"],
    below: ["不到", "少于", "至多", "不超过", "最多", "低于"],
    about: ["大约", "约", "大概", "将近", "接近", "差不多", "近"],
  },
  unresolved: [...review.pronouns, ...review.demonstratives, ...review.deictics],
  ownVoice: "我 我们 咱们 你 你们 您".split(" "),
  attributions:
    "据 称 说 表示 认为 指出 强调 解释 宣布 补充 回忆 警告 承诺 声称 透露 相信 觉得 承认 否认 写道 回答 介绍 坚称 提醒".split(
      " ",
    ),
  // No form of a verb stands as a word of its own.
  auxiliaries: [],
  negations: "不 没 没有 未 无 非 别 从未 从不 并非".split(" "),
  agents: ["被", "由"],
  company: ["和", "跟", "与", "同"],
  sequence: sequence(),
  causes: { clause: ["因为", "由于"], noun: ["由于", "因"] },
});
