import type { RationaleWords } from "../words/rationale-words.ts";

/** Why an option is right or wrong, in Chinese. */
export const rationales = (): RationaleWords => ({
  right: (sentence, paragraph) => `${paragraph}段：${sentence}`,
  teachersWrong: (_sort, answer) => `文中的答案不同：${answer}。`,
  otherName: (name, role, context, paragraph, answer) =>
    `${name}${role ? `（${role}）` : ""}在文中与别的事有关（${paragraph}段：“${context}”）；这里的答案是：${answer}。`,
  otherValue: (value, context, paragraph, answer) =>
    `“${value}”说的是别的事（${paragraph}段：“${context}”）；这里的答案是：${answer}。`,
  notInText: (value, answer) => `文中此处没有“${value}”，而是：${answer}。`,
  fitsNoGap: (word, paragraph) =>
    paragraph === undefined
      ? `“${word}”不适合任何空格。`
      : `“${word}”不适合任何空格：它在${paragraph}段中说的是别的事。`,
  wordMeans: (word, meaning, paragraph) => `在${paragraph}段中，“${word}”的意思是：${meaning}。`,
  notTheMeaning: (word, meaning) => `“${word}”在这里是另一个意思：${meaning}。`,
  meaningOf: (word) => `这是“${word}”的意思。`,
  paragraphSays: (paragraph, words) => `${paragraph}段说的是别的：“${words}”`,
  notNamed: (name, answer) => `文中没有提到${name}；答案是：${answer}。`,
  saidBy: (speaker, words, paragraph) => `${speaker}，${paragraph}段：“${words}”。`,
  saysOther: (speaker, words, paragraph, right) =>
    `${speaker}说的是别的话（${paragraph}段：“${words}”）；这里的答案是：${right}。`,
  saysNothing: (speaker, right) => `文中提到${speaker}，但没有引述其话语；答案是：${right}。`,
  silent: (speaker) => `文中提到${speaker}，但没有引述其话语。`,
  ownRight: (paragraph) => `见${paragraph}段。`,
  ownWrong: (right) => `文章支持另一个答案：${right}`,
  swapped: (right, wrong, paragraph) => `${paragraph}段：是${right}，不是${wrong}`,
  contradicted: (paragraph) => `${paragraph}段的说法与此不同。`,
  stands: (paragraph) => `${paragraph}段有此内容。`,
  notGiven: (nearest, paragraph) => `文中无法确定这一点。最接近的内容在${paragraph}段：${nearest}`,
  unsettled: "文中没有内容证实或否定这一点。",
  writersOwn: (paragraph) => `在${paragraph}段中，作者自己这样说，没有注明来源。`,
  claimOf: (speaker, paragraph) => `${paragraph}段不加引号地转述了这一说法（${speaker}）。`,
  quotationOf: (speaker, paragraph) => `在${paragraph}段中，这些话放在引号里（${speaker}）。`,
  nobodySaysIt: "文中没有指明是谁说的。",
  somebodySaysIt: (speaker) => `这不是文章自己的话：文中注明了来源（${speaker}）。`,
  noQuotationMarks: "这不在引号里。",
  inQuotationMarks: "这在引号里。",
  notMentioned: "文中没有提到。",
  eventAt: (paragraph, date) => (date === undefined ? `见${paragraph}段` : `${date}，${paragraph}段`),
  orderSettled: "文章的日期或叙述确定了先后顺序。",
  eitherWay: (events) =>
    `下列各项两种顺序都对：${events.map((event) => event.replace(/[.。]$/u, "")).join("；")}。`,
  dateOf: (event) => `这件事的时间：${event}`,
  dateOfNone: "根据文章，这些事都不是那时发生的。",
  roleOf: (name) => `这是${name}。`,
  reasonOfOther: (sentence, paragraph) => `文章在${paragraph}段中用这个原因说明别的事：${sentence}`,
});
