/** The plural forms of Polish, by the rules of CLDR: 1; 2–4, 22–24 …; the others; fractions. */
export function plural(n: number): "one" | "few" | "many" | "other" {
  if (!Number.isInteger(n)) return "other";
  if (n === 1) return "one";
  const isTeen = n % 100 >= 12 && n % 100 <= 14;
  return n % 10 >= 2 && n % 10 <= 4 && !isTeen ? "few" : "many";
}
