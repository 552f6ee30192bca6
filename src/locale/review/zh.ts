import type { ReviewWords } from "../words/review-words.ts";

/** What the quality rules look for in Chinese questions. */
export const review = (): ReviewWords => ({
  questions: {
    who: ["谁", "哪位", "哪个人"],
    where: ["哪里", "哪儿", "什么地方", "在哪里", "哪座城市", "哪个国家"],
    when: ["何时", "什么时候", "哪一年", "哪年", "哪一天", "几月", "几点"],
    howMany: ["多少", "几个", "几名", "几位", "几次"],
    why: ["为什么", "为何", "怎样", "怎么", "如何"],
    other: ["什么", "哪个", "哪些", "哪一个", "哪种"],
  },
  choose: ["请选", "选出", "选择", "请选出"],
  chooseAll: ["所有正确答案", "全部正确答案", "所有正确的"],
  negatives: "不 没 没有 未 无 非 从未 从不 并非".split(" "),
  subordinators: ["因为", "如果", "虽然", "当"],
  exceptions: ["除了", "除"],
  nones: ["没有人", "没有", "从来没有", "从不", "零", "没有说", "未提及", "无"],
  absolutes: "总是 从不 绝对 完全 只有 唯一 全部 所有 每个 不可能 毫无例外".split(" "),
  hedges: "也许 可能 大概 有时 经常 通常 往往 一般 部分 某些 或许".split(" "),
  vague: "许多 很多 一些 几个 少数 不少 大量 经常 常常 有时 偶尔 很少 通常 往往".split(" "),
  rounds: { 数十: 10, 数百: 100, 数千: 1000, 数万: 10_000, 数百万: 1e6 },
  pronouns: "他 她 它 他们 她们 它们".split(" "),
  demonstratives: "这 这个 这些 那 那个 那些 此".split(" "),
  relatives: [],
  expletives: { words: [], before: [] },
  deictics: "今天 昨天 明天 前天 最近 近来 上周 上个月 去年 今年 明年 本周 本月 下周 下个月 目前 如今".split(
    " ",
  ),
  prepositions: "在 从 到 向 于 对 为 被 把".split(" "),
  within: ["在"],
  formerly: "前 原 现任 新任 后任".split(" "),
  continents: {
    africa: ["非洲"],
    america: ["美洲", "北美洲", "南美洲"],
    asia: ["亚洲"],
    europe: ["欧洲"],
    oceania: ["大洋洲"],
  },
  banned: {
    answers: [
      "以上都是",
      "以上都对",
      "以上皆是",
      "以上都不是",
      "以上都不对",
      "以上皆非",
      "全部都对",
      "都不对",
      "两者都是",
    ],
    joins: ["和", "与", "及", "或", "&"],
  },
});
