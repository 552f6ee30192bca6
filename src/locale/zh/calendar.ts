import type { Calendar } from "../words/calendar.ts";

/** How Chinese writes dates. */
export const calendar = (): Calendar => ({
  months: "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月".split(" "),
  shortMonths: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月".split(" "),
  seasons: [
    ["春天", "春季"],
    ["夏天", "夏季"],
    ["秋天", "秋季"],
    ["冬天", "冬季"],
  ],
  weekdays: [
    ["星期一", "周一", "礼拜一"],
    ["星期二", "周二", "礼拜二"],
    ["星期三", "周三", "礼拜三"],
    ["星期四", "周四", "礼拜四"],
    ["星期五", "周五", "礼拜五"],
    ["星期六", "周六", "礼拜六"],
    ["星期日", "星期天", "周日", "礼拜天", "礼拜日"],
  ],
  before: ["公元前"],
  after: ["公元"],
  century: ["世纪"],
  ordinalEndings: [],
  ordinal: (n) => String(n),
  ordinalWords: { 十五: 15, 十六: 16, 十七: 17, 十八: 18, 十九: 19, 二十: 20, 二十一: 21 },
  signs: { year: "年", month: "月", day: ["日", "号"] },
  writing: {
    day: [
      "{year}年{month:1}月{day}日",
      "{year}年{month:1}月{day}号",
      "{year}/{month:1}/{day}",
      "{year}-{month:2}-{day:2}",
    ],
    unclearDay: [],
    dayOfYear: ["{month:1}月{day}日", "{month:1}月{day}号"],
    month: ["{year}年{month:1}月", "{year}-{month:2}"],
    monthOfYear: ["{month:1}月", "{month}"],
    time: ["{hour}:{minute}"],
    fullHour: ["{hour}:00", "{hour}点", "{hour}时"],
  },
  clockWords: ["点", "时"],
  leads: ["在", "于"],
  prepositions: ["在", "自", "从", "到", "至", "于"],
});
