import type { KeyWords } from "../words/key-words.ts";

/** Arabic words of the answer key. */
export const key = (): KeyWords => ({
  title: "نموذج الإجابة",
  teachersCopy: "نسخة المعلم",
  doNotHandOut: "لا توزَّع على الطلاب",
  number: "الرقم",
  answer: "الإجابة",
  evidence: "الشاهد من النص",
  why: "لماذا هذه الإجابة دون غيرها",
  marks: "الدرجات",
  paragraph: (letter) => `الفقرة ${letter}`,
  allVersions: "إجابات جميع النماذج",
  inFull: (label) => `النموذج ${label} كاملًا`,
  smallFigures: (label) => `الأرقام الصغيرة: رقم السؤال في النموذج ${label}، حيث يرد تعليل الإجابة.`,
  accepted: "يُقبل أيضًا",
  makeAgain: "لإنشاء هذه المجموعة من جديد:",
  record: (seed, edition, version, sha) =>
    `البذرة ${seed} · الإصدار ${edition} · quizwright ${version} · النص ${sha}`,
});
