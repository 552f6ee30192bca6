const digits = [..."零一二三四五六七八九"];

/** 25 -> "二十五"; 200 -> "二百", "两百"; 12,000 -> "一万二千" is left to figures. */
export function spelled(n: number): string[] {
  if (!Number.isInteger(n) || n < 0 || n >= 1e8) return [];
  if (n === 2) return ["二", "两"];
  if (n < 10_000) return liang(below(n));
  // Longer ones are written in figures.
  if (n % 10_000 !== 0) return [];
  return liang(below(n / 10_000)).map((word) => `${word}万`);
}

/** "Zero" stands once for the places left out: 105 is 一百零五. */
function below(n: number): string {
  if (n < 10) return digits[n] as string;
  if (n < 20) return `十${n === 10 ? "" : digits[n % 10]}`;
  const [scale, sign] = n < 100 ? [10, "十"] : n < 1000 ? [100, "百"] : [1000, "千"];
  const rest = n % (scale as number);
  const head = `${digits[Math.floor(n / (scale as number))]}${sign}`;
  if (rest === 0) return head;
  const isGap = rest < (scale as number) / 10;
  // Within a longer number ten is "one ten".
  const tail = rest >= 10 && rest < 20 ? `一${below(rest)}` : below(rest);
  return `${head}${isGap ? "零" : ""}${tail}`;
}

function liang(word: string): string[] {
  return /^二[百千]/u.test(word) ? [word, `两${word.slice(1)}`] : word === "二" ? [word, "两"] : [word];
}
