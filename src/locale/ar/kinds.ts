import type { KindWords } from "../words/kind-words.ts";

/** Titles of sections and what to do in them, in Arabic. */
export const kinds = (): KindWords => ({
  "fact-choice": {
    title: "أسئلة الاختيار من متعدد",
    instructions: "اختر الإجابة الصحيحة الوحيدة.",
  },
  reason: { title: "الأسباب والنتائج", instructions: "اختر السبب أو النتيجة التي يذكرها النص." },
  "several-answers": {
    title: "أكثر من إجابة",
    instructions: "اختر من الإجابات العدد الذي يطلبه السؤال.",
  },
  "who-said-it": {
    title: "من قال ذلك؟",
    instructions: "اختر الشخص أو الجماعة صاحبة القول.",
  },
  "which-statement": {
    title: "لمن هذه الأقوال؟",
    instructions: "اختر القول الذي قاله الشخص أو الجماعة.",
  },
  "match-speakers": {
    title: "صل الأقوال بأصحابها",
    instructions: "اكتب في كل مربع حرف صاحب القول. يمكن أن يتكرر الحرف؛ وبعض الحروف لا حاجة إليها.",
  },
  "true-false-not-given": {
    title: "صواب أم خطأ أم غير مذكور؟",
    instructions: "صواب: يقول النص ذلك. خطأ: يقول النص غير ذلك. غير مذكور: لا يقول النص عنه شيئًا.",
  },
  "claim-or-fact": {
    title: "حقيقة أم قول؟",
    instructions: "اختر الطريقة التي يعرض بها النص كل جملة.",
  },
  "who-is-who": {
    title: "من هو من؟",
    instructions: "اكتب الحرف المناسب لكل اسم. يُستعمل كل حرف مرة واحدة على الأكثر.",
  },
  "when-was-it": {
    title: "متى كان ذلك؟",
    instructions: "اكتب في كل مربع حرف التاريخ. يمكن أن يتكرر الحرف؛ وبعض الحروف لا حاجة إليها.",
  },
  "order-events": {
    title: "ماذا حدث أولًا؟",
    instructions: "رقّم الأحداث: 1 للأول، 2 للذي يليه، وهكذا.",
  },
  "which-paragraph": {
    title: "ابحث عن الفقرة",
    instructions: "اكتب في كل مربع حرف الفقرة. يمكن أن يتكرر الحرف؛ وبعض الحروف لا حاجة إليها.",
  },
  "sentence-gap": {
    title: "أكمل الجمل",
    instructions: "املأ كل فراغ من القائمة؛ فإن لم تكن قائمة فبضع كلمات أو عدد من النص.",
  },
  "text-gap": {
    title: "أكمل الفقرة",
    instructions: "املأ كل فراغ بكلمات من القائمة. بعضها لا حاجة إليه.",
  },
  "short-answer": { title: "إجابات قصيرة", instructions: "أجب ببضع كلمات أو بعدد من النص." },
  "find-the-word": { title: "استخرج الكلمة", instructions: "اكتب الكلمة كما وردت في النص." },
  "word-meaning": { title: "مفردات النص", instructions: "حدّد معاني الكلمات في مواضعها من النص." },
  "own-question": { title: "تأمل النص", instructions: "أجب عن الأسئلة. وإن وُجدت اختيارات فاختر أفضلها." },
});
