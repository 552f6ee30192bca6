import type { Sentence } from "./sentence.ts";

/**
 * A place of the text with the words of its sentence around it, whole or cut to about 80 letters at the borders of words:
 * "… In May 2021, the armed forces removed …". For rationales: it shows what a wrong answer stands for.
 */
export function contextOf(sentence: Sentence, start: number, end: number): string {
  const text = sentence.text.trimEnd();
  const [from, to] = [start - sentence.start, end - sentence.start];
  if (text.length <= 2 * reach) return text.replace(/[.。]$/u, "");
  const before = cut(text.slice(0, from), reach, "end");
  const after = cut(text.slice(to), reach, "start");
  return `${before}${sentence.text.slice(from, to)}${after}`.replace(/[.。]$/u, "");
}

/** In UTF-16 units, on either side (our own figure: a line of the key). */
const reach = 40;

function cut(text: string, length: number, keep: "start" | "end"): string {
  if (text.length <= length) return text;
  const words = text.split(/(?<=\s)|(?<=\p{scx=Han})/u);
  const kept: string[] = [];
  for (let size = 0; words.length > 0; ) {
    const word = (keep === "start" ? words.shift() : words.pop()) as string;
    size += word.length;
    if (size > length) break;
    if (keep === "start") kept.push(word);
    else kept.unshift(word);
  }
  return keep === "start" ? `${kept.join("").trimEnd()} …` : `… ${kept.join("")}`;
}
