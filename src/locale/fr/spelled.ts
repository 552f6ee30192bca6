const ones =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const tens = "_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(" ");

/** 71 -> "soixante et onze", "soixante-et-onze"; 80 -> "quatre-vingts"; 200 -> "deux cents"; the spelling of 1990 has hyphens. */
export function spelled(n: number): string[] {
  if (!Number.isInteger(n) || n < 0 || n >= 1e9) return [];
  if (n < 1000) return hundreds(n);
  if (n < 1e6) {
    const [count, rest] = [Math.floor(n / 1000), n % 1000];
    // "Quatre-vingt mille": before mille, vingt and cent stay as they are.
    const head =
      count === 1 ? "mille" : `${(hundreds(count)[0] as string).replace(/(vingt|cent)s$/u, "$1")} mille`;
    return rest === 0 ? [head] : hundreds(rest).map((tail) => `${head} ${tail}`);
  }
  // Longer ones are written in figures.
  if (n % 1e6 !== 0) return [];
  return n === 1e6 ? ["un million"] : hundreds(n / 1e6).map((word) => `${word} millions`);
}

function hundreds(n: number): string[] {
  if (n < 100) return [...new Set([belowHundred(n), belowHundred(n).replaceAll(" ", "-")])];
  const [count, rest] = [Math.floor(n / 100), n % 100];
  const cent = count === 1 ? "cent" : `${ones[count]} cent`;
  if (rest === 0) return [count === 1 ? cent : `${cent}s`];
  return [`${cent} ${belowHundred(rest)}`, `${cent} ${belowHundred(rest)}`.replaceAll(" ", "-")];
}

function belowHundred(n: number): string {
  if (n < 20) return ones[n] as string;
  const ten = Math.floor(n / 10);
  const word = tens[ten] as string;
  // 70 to 79 and 90 to 99 count on from 60 and 80.
  const rest = (n % 10) + (ten === 7 || ten === 9 ? 10 : 0);
  if (rest === 0) return ten === 8 ? `${word}s` : word;
  return (rest === 1 || rest === 11) && ten < 8 ? `${word} et ${ones[rest]}` : `${word}-${ones[rest]}`;
}
