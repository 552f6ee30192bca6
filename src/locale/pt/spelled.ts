const ones =
  "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove".split(
    " ",
  );
const tens = "_ _ vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split(" ");
const hundreds =
  "_ cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos".split(" ");

/** 42 -> "quarenta e dois", "quarenta e duas"; with the Brazilian spelling of 14, 16, 17 and 19. */
export function spelled(n: number): string[] {
  if (!Number.isInteger(n) || n < 0 || n >= 1e9) return [];
  if (n < 1000) return forms(below(n));
  if (n < 1e6) {
    const [count, rest] = [Math.floor(n / 1000), n % 1000];
    const head = count === 1 ? "mil" : `${below(count)} mil`;
    if (rest === 0) return forms(head);
    // "Mil e duzentos", but "mil duzentos e trinta".
    return forms(`${head}${rest < 100 || rest % 100 === 0 ? " e" : ""} ${below(rest)}`);
  }
  // Longer ones are written in figures.
  if (n % 1e6 !== 0) return [];
  return [n === 1e6 ? "um milhão" : `${below(n / 1e6)} milhões`];
}

function below(n: number): string {
  if (n === 100) return "cem";
  if (n > 100) return `${hundreds[Math.floor(n / 100)]}${n % 100 === 0 ? "" : ` e ${below(n % 100)}`}`;
  if (n < 20) return ones[n] as string;
  return `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? "" : ` e ${ones[n % 10]}`}`;
}

function forms(word: string): string[] {
  const brazilian = word
    .replace("dezasse", "dezesse")
    .replace("dezanove", "dezenove")
    .replace("catorze", "quatorze");
  return [...new Set([word, brazilian].flatMap((one) => [one, feminine(one)]))];
}

/** What agrees with its noun: "duzentas e uma", "duas". */
function feminine(word: string): string {
  return word
    .replace(/entos\b/gu, "entas")
    .replace(/\bum$/u, "uma")
    .replace(/\bdois$/u, "duas");
}
