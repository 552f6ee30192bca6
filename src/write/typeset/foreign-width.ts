/**
 * The width in thousandths of an em of a character that none of our fonts has, as fonts of its script have it in general. Only
 * of Chinese, Japanese and Korean is it certain.
 */
export function foreignWidth(character: number): number {
  const text = String.fromCodePoint(character);
  if (character < 0x20 || /^[\p{M}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]$/u.test(text)) return 0;
  if (isWide(character)) return 1000;
  if (/^\p{Extended_Pictographic}$/u.test(text)) return 1275;
  return 600;
}

/** Whether it is drawn with what stands before: an emoji after a joiner, a skin tone, the second letter of a flag. */
export function isEmojiJoined(text: string, at: number): boolean {
  if (at === 0) return false;
  const unit = text.charCodeAt(at);
  if (unit < 0x2190) return false;
  return (
    text.charCodeAt(at - 1) === 0x200d ||
    (unit === 0xd83c && /^\ud83c[\udffb-\udfff]/.test(text.slice(at, at + 2)))
  );
}

/** Unicode, East_Asian_Width W and F. */
function isWide(character: number): boolean {
  return (
    (character >= 0x1100 && character <= 0x115f) ||
    (character >= 0x2e80 && character <= 0xa4cf && character !== 0x303f) ||
    (character >= 0xa960 && character <= 0xa97c) ||
    (character >= 0xac00 && character <= 0xd7a3) ||
    (character >= 0xf900 && character <= 0xfaff) ||
    (character >= 0xfe30 && character <= 0xfe6f) ||
    (character >= 0xff00 && character <= 0xff60) ||
    (character >= 0xffe0 && character <= 0xffe6) ||
    (character >= 0x20000 && character <= 0x3fffd)
  );
}
