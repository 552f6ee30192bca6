const ones =
  "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const tens = "_ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

/** 63 -> "dreiundsechzig"; 1200 -> "eintausendzweihundert", "tausendzweihundert", "zwölfhundert"; millions stand apart. */
export function spelled(n: number): string[] {
  if (!Number.isInteger(n) || n < 0 || n >= 1e9) return [];
  if (n === 1) return ["eins", "ein", "eine", "einen"];
  if (n < 1e6) {
    const compounds = compound(n);
    const inHundreds = n > 1000 && n < 2000 && n % 100 === 0 ? [`${ones[n / 100]}hundert`] : [];
    const ending = n > 100 && n % 100 === 1 ? compounds.map((word) => `${word}s`) : [];
    return [...ending, ...compounds, ...inHundreds];
  }
  // Longer ones are written in figures.
  if (n % 1e6 !== 0) return [];
  return n === 1e6 ? ["eine Million"] : compound(n / 1e6).map((word) => `${word} Millionen`);
}

/** What one word holds, from 1 to 999,999; "ein" before "hundert" and "tausend" may be left off at its head. */
function compound(n: number): string[] {
  if (n < 20) return [ones[n] as string];
  if (n < 100) return [`${n % 10 === 0 ? "" : `${ones[n % 10]}und`}${tens[Math.floor(n / 10)]}`];
  const [scale, word] = n < 1000 ? [100, "hundert"] : [1000, "tausend"];
  const count = Math.floor(n / scale);
  const heads = [...compound(count).slice(0, 1), ...(count === 1 ? [""] : [])];
  const rest = n % scale === 0 ? "" : (compound(n % scale)[0] as string);
  return heads.map((head) => `${head}${word}${rest}`);
}
