const ones =
  "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split(
    " ",
  );
const tens = "_ _ venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(" ");

/** 28 -> "ventotto", 33 -> "trentatré"; 2300 -> "duemilatrecento"; millions stand apart. */
export function spelled(n: number): string[] {
  if (!Number.isInteger(n) || n < 0 || n >= 1e9) return [];
  if (n === 1) return ["uno", "una", "un"];
  if (n < 1e6) return [accented(compound(n))];
  // Longer ones are written in figures.
  if (n % 1e6 !== 0) return [];
  return [n === 1e6 ? "un milione" : `${accented(compound(n / 1e6))} milioni`];
}

/** "Tre" at the end of a longer word is stressed. */
function accented(word: string): string {
  return word.replace(/(.)tre$/u, "$1tré");
}

/** What one word holds, from 1 to 999,999. */
function compound(n: number): string {
  if (n < 20) return ones[n] as string;
  if (n < 100) {
    const ten = tens[Math.floor(n / 10)] as string;
    const rest = n % 10;
    if (rest === 0) return ten;
    return `${rest === 1 || rest === 8 ? ten.slice(0, -1) : ten}${ones[rest]}`;
  }
  const rest = (scale: number) => (n % scale === 0 ? "" : compound(n % scale));
  if (n < 1000) return `${n < 200 ? "" : ones[Math.floor(n / 100)]}cento${rest(100)}`;
  return `${n < 2000 ? "mille" : `${compound(Math.floor(n / 1000))}mila`}${rest(1000)}`;
}
