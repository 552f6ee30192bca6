/**
 * Characters that would move the cursor, colour the terminal, turn the direction of writing or stand there unseen:
 * controls, bidi marks and overrides (Unicode TR 36, 2.5), zero-width ones, line separators, tags, lone surrogates.
 */
const unseen =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** A text of unknown origin for the terminal: one line, every unseen character as its escape, `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(unseen, escapeOf);
}

function escapeOf(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "\t") return "\\t";
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}
