import type { SequenceWords } from "../words/reading-words.ts";

/** What tells in Arabic where in an order an event belongs. */
export const sequence = (): SequenceWords => ({
  anywhere: (
    "مرة أخرى, من جديد, مجددا, مجددًا, أخيرا, أخيرًا, في النهاية, لأول مرة, للمرة الأولى, " +
    "للمرة الثانية, للمرة الأخيرة, لاحقا, لاحقًا, بعد ذلك, قبل ذلك, أولا, أولًا, في البداية, " +
    "أول, الأول, الأولى, الأخير, الأخيرة, التالي, التالية"
  ).split(", "),
  opening: ["ثم"],
  idle: "كانون الأول, تشرين الأول, ربيع الأول, جمادى الأولى, الطابق الأول, الإسعافات الأولية, عاجلا أم آجلا".split(
    ", ",
  ),
});
