import type { SheetWords } from "../words/sheet-words.ts";

/** Chinese words for line references and the answer sheet. */
export const sheet = (): SheetWords => ({
  operative:
    "唯一,人或群体,字母,多次,最多使用一次,正确,错误,未提及,1,2,个数,几个字,一个数字,词表,词语,所有".split(
      ",",
    ),
  leadTurnOver: "请阅读文章，然后翻面回答所有题目。答题时可以随时查看文章。",
  turnOver: "请翻面",
  lines: (first, last) => (first === last ? `第${first}行` : `第${first}–${last}行`),
  place: (paragraph, lines) => `${paragraph}，${lines}`,
  wordPlace: (paragraph, line) => `${paragraph}（${line}）`,
  wordsToKnow: "词语解释",
  answerSheet: {
    title: "答题卡",
    fill: "请用深色笔填涂，把圆圈涂满：",
    right: "对",
    wrong: "不对",
    change: "如需改答案，请划掉原来的圆圈，再涂另一个。",
    forTheTeacher: "教师用",
    total: "合计",
    cutHere: "沿此线剪开",
  },
});
