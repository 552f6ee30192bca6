export interface WordsAround {
  /** The word before the one before. */
  readonly earlier: string;
  readonly before: string;
  readonly after: string;
}

/** No word that is looked for is longer. */
const longest = 40;

/** The words around a place that has white space before it, with their punctuation. */
export function wordsAround(text: string, position: number): WordsAround {
  const beforeEnd = skipSpaces(text, position);
  const beforeStart = wordStart(text, beforeEnd);
  const earlierEnd = skipSpaces(text, beforeStart);
  let afterEnd = position;
  while (afterEnd < text.length && afterEnd < position + longest && !isSpace(text, afterEnd)) afterEnd++;
  return {
    earlier: text.slice(wordStart(text, earlierEnd), earlierEnd),
    before: text.slice(beforeStart, beforeEnd),
    after: text.slice(position, afterEnd),
  };
}

function skipSpaces(text: string, from: number): number {
  let end = from;
  while (end > 0 && end > from - longest && isSpace(text, end - 1)) end--;
  return end;
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && start > end - longest && !isSpace(text, start - 1)) start--;
  return start;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}
