import type { KeyWords } from "../words/key-words.ts";

/** Chinese words of the answer key. */
export const key = (): KeyWords => ({
  title: "参考答案",
  teachersCopy: "教师用",
  doNotHandOut: "请勿分发",
  number: "题号",
  answer: "答案",
  evidence: "文中依据",
  why: "为什么选它，为什么不选其他",
  marks: "分值",
  paragraph: (letter) => `${letter}段`,
  allVersions: "各套试卷答案",
  inFull: (label) => `试卷${label}完整答案`,
  smallFigures: (label) => `小号数字：该题在试卷${label}中的题号，理由见该处。`,
  accepted: "同样正确",
  makeAgain: "重新生成本套题：",
  record: (seed, edition, version, sha) =>
    `种子 ${seed} · 版次 ${edition} · quizwright ${version} · 文章 ${sha}`,
});
