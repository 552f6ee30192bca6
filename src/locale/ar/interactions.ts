import type { InteractionWords } from "../words/interaction-words.ts";

/** Titles and instructions for questions that are of no kind of ours, in Arabic. */
export const interactions = (): InteractionWords => ({
  match: {
    title: "صل بين المتناسب",
    instructions: "اكتب في كل مربع الحرف المناسب. يمكن أن يتكرر الحرف؛ وقد لا تكون بعض الحروف لازمة.",
    onScreen: "اختر ما يناسب في كل مرة. يمكن أن يتكرر الاختيار؛ وقد لا تكون بعض الاختيارات لازمة.",
  },
  order: { title: "رتّب", instructions: "رقّم: 1 للأول، 2 للذي يليه، وهكذا.", onScreen: "رتّب: الأول أولًا." },
  gap: {
    title: "املأ الفراغات",
    instructions: "املأ كل فراغ من القائمة؛ فإن لم تكن قائمة فبضع كلمات أو عدد.",
  },
  text: { title: "إجابات قصيرة", instructions: "أجب ببضع كلمات أو بعدد." },
});
