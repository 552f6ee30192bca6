/** The plural forms of Russian, by the rules of CLDR: 1, 21, 31 …; 2–4, 22–24 …; the others; fractions. */
export function plural(n: number): "one" | "few" | "many" | "other" {
  if (!Number.isInteger(n)) return "other";
  const [last, lastTwo] = [n % 10, n % 100];
  if (last === 1 && lastTwo !== 11) return "one";
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? "few" : "many";
}
