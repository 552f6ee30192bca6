const isolates = "\u2066\u2067\u2068";
const embeddings = "\u202a\u202b\u202d\u202e";
const popIsolate = "\u2069";
const popEmbedding = "\u202c";

/**
 * A text whose bidi controls end within it: what it opens is closed at its end, and what closes nothing is left out
 * (Unicode Annex 9, BD9 to BD11). Only so does `<bdi>` hold it: a lone POP DIRECTIONAL ISOLATE would end the isolation
 * that the browser opened.
 */
export function balanced(text: string): string {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  const open: string[] = [];
  let kept = "";
  for (const character of text) {
    if (character === popIsolate) {
      const isolate = open.lastIndexOf(popIsolate);
      if (isolate < 0) continue;
      // It closes the embeddings opened within, too.
      open.length = isolate;
    } else if (character === popEmbedding) {
      if (open.at(-1) !== popEmbedding) continue;
      open.pop();
    } else if (isolates.includes(character)) open.push(popIsolate);
    else if (embeddings.includes(character)) open.push(popEmbedding);
    kept += character;
  }
  return kept + open.reverse().join("");
}
