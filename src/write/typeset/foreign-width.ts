/**
 * The width in thousandths of an em of a character that none of our fonts has, as fonts of its script have it in general. Only
 * of Chinese, Japanese and Korean is it certain.
 */
export function foreignWidth(text: string, at: number): number {
  const code = text.codePointAt(at) as number;
  if (isWide(code)) return 1000;
  const character = String.fromCodePoint(code);
  if (/[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/u.test(character)) return 0;
  if (!/\p{Extended_Pictographic}/u.test(character)) return 600;
  return isJoined(text, at) ? 0 : 1275;
}

/** Whether an emoji is drawn as one with the emoji before (Unicode Annex 29, rule GB11). */
function isJoined(text: string, at: number): boolean {
  return /\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*\u200d$/u.test(
    text.slice(Math.max(0, at - 12), at),
  );
}

/** Unicode, East_Asian_Width W and F, without emoji. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f && !(code >= 0x302a && code <= 0x302f)) ||
    (code >= 0xa960 && code <= 0xa97c) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
