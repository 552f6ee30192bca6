import type { Numbers } from "../words/numbers.ts";
import { spelled } from "./spelled.ts";
import { units } from "./units.ts";

/** How Chinese writes numbers. */
export const numbers = (): Numbers => ({
  decimal: ".",
  groups: [",", "\u00a0", "\u202f"],
  words: Array.from({ length: 100 }, (_, n) => spelled(n)[0] ?? ""),
  roundWords: { 百: 100, 一百: 100, 千: 1000, 一千: 1000 },
  forms: { 两: 2, 〇: 0 },
  scales: { 百: 100, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 },
  range: ["到", "至", "–", "-", "—"],
  spelled,
  units,
  shares: { 一半: 1 / 2, 全部: 1 },
  shareSign: "分之",
  times: {
    second: ["秒", "秒钟"],
    minute: ["分钟"],
    hour: ["小时", "个小时"],
    day: ["天", "日"],
    week: ["个星期", "星期", "周"],
    month: ["个月"],
    year: ["年"],
    decade: [],
  },
  ages: ["享年", "年龄", "岁"],
  partOf: ["中", "中的", "其中"],
  measures: [
    ...(
      "个 名 位 人 只 条 艘 座 家 本 头 匹 棵 张 辆 台 件 次 岁 秒 秒钟 分钟 小时 天 日 周 个星期 个月 年 个世纪 度 摄氏度 毫米 厘米 米 千米 公里 里 平方米 " +
      "平方千米 平方公里 公顷 亩 克 千克 公斤 斤 吨 升 毫升 桶 元 块 角 美元 欧元 英镑 倍 mm cm m km g kg"
    ).split(" "),
  ],
});
