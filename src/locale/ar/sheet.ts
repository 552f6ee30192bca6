import type { SheetWords } from "../words/sheet-words.ts";

/** Arabic words for line references and the answer sheet. */
export const sheet = (): SheetWords => ({
  operative:
    "الوحيدة,الشخص أو الجماعة,القول,حرف,يتكرر,مرة واحدة على الأكثر,صواب,خطأ,غير مذكور,1,2,العدد,بضع كلمات,ببضع كلمات,عدد,القائمة,الكلمة,جميع".split(
      ",",
    ),
  leadTurnOver: "اقرأ النص. ثم اقلب الورقة وأجب عن جميع الأسئلة. يمكنك الرجوع إلى النص متى شئت.",
  turnOver: "اقلب الورقة",
  lines: (first, last) => (first === last ? `السطر ${first}` : `الأسطر ${first}–${last}`),
  place: (paragraph, lines) => `${paragraph}، ${lines}`,
  wordPlace: (paragraph, line) => `${paragraph} (${line})`,
  wordsToKnow: "معاني الكلمات",
  answerSheet: {
    title: "ورقة الإجابة",
    fill: "استعمل قلمًا داكنًا أو قلم رصاص. املأ الدائرة كلها:",
    right: "هكذا",
    wrong: "ليس هكذا",
    change: "لتغيير إجابة اشطب الدائرة واملأ غيرها.",
    forTheTeacher: "خاص بالمعلم",
    total: "المجموع",
    cutHere: "اقطع هنا",
  },
});
