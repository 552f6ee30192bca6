/** The plural forms of Arabic, by the rules of CLDR: 0; 1; 2; 3–10, 103–110 …; 11–99, 111–199 …; 100 and fractions. */
export function plural(n: number): "zero" | "one" | "two" | "few" | "many" | "other" {
  if (n === 0) return "zero";
  if (n === 1) return "one";
  if (n === 2) return "two";
  if (!Number.isInteger(n)) return "other";
  const rest = n % 100;
  if (rest >= 3 && rest <= 10) return "few";
  return rest >= 11 ? "many" : "other";
}
