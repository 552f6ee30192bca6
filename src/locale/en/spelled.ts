const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** 445 -> "four hundred and forty-five", "four hundred forty-five"; 100000 -> "one hundred thousand", "a hundred thousand". */
export function spelled(n: number): string[] {
  if (!Number.isInteger(n) || n < 0 || n >= 1e9) return [];
  if (n < 20) return [ones[n] as string];
  if (n < 100) return [`${tens[Math.floor(n / 10)]}${n % 10 === 0 ? "" : `-${ones[n % 10]}`}`];
  if (n < 1000) {
    const hundreds = (n < 200 ? ["one", "a"] : [ones[Math.floor(n / 100)]]).map((one) => `${one} hundred`);
    if (n % 100 === 0) return hundreds;
    return hundreds.flatMap((one) =>
      spelled(n % 100).flatMap((rest) => [`${one} and ${rest}`, `${one} ${rest}`]),
    );
  }
  const [scale, word] = n < 1e6 ? [1e3, "thousand"] : [1e6, "million"];
  // Longer ones are written in figures.
  if (n % scale !== 0) return [];
  return [...spelled(n / scale), ...(n === scale ? ["a"] : [])].map((one) => `${one} ${word}`);
}
