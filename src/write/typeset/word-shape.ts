// Without classes of Unicode in regular expressions: compiling those takes longer than breaking a paragraph.

const opening = "([{“‘„‚«‹\"'¿¡";
const closing = ".,;:!?…)]}”’»›\"'";

/** A word without brackets and quotation marks before it. */
export function unopened(word: string): string {
  let start = 0;
  while (start < word.length && opening.includes(word.charAt(start))) start++;
  return word.slice(start);
}

/** A word in small letters, without punctuation around it. */
export function bare(word: string): string {
  const core = unopened(word);
  let end = core.length;
  while (end > 0 && closing.includes(core.charAt(end - 1))) end--;
  return core.slice(0, end).toLowerCase();
}

export function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

/** Whether a word ends a sentence, or an abbreviation. */
export function endsInStop(word: string): boolean {
  return /[.!?…]["'”’»›)\]]*$/.test(word);
}

/** `J.`, `J.-P.` */
export function isInitials(word: string): boolean {
  const parts = unopened(word).replaceAll("-", "").split(".");
  return (
    parts.length > 1 && parts.pop() === "" && parts.every((part) => part.length === 1 && isCapital(part))
  );
}

/** A number that no punctuation ends: `100,000`, `£5.20`. */
export function isNumber(word: string): boolean {
  return /^[$€£¥~<>±+−-]?\d(?:[\d.,:\u00a0\u202f]*\d)?$/.test(unopened(word));
}

/** A number that may be a year. */
export function isYear(word: string): boolean {
  return /^(?:1\d|20)\d\d$/.test(word);
}
