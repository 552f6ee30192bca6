const ones =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".split(
    " ",
  );
const tens = "_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const hundreds =
  "_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(
    " ",
  );

/** 45 -> "cuarenta y cinco"; 200 -> "doscientos", "doscientas"; 21,000 -> "veintiún mil". */
export function spelled(n: number): string[] {
  if (!Number.isInteger(n) || n < 0 || n >= 1e9) return [];
  if (n === 1) return ["uno", "una", "un"];
  if (n < 1000) return genders(below(n));
  if (n < 1e6) {
    const [count, rest] = [Math.floor(n / 1000), n % 1000];
    const head = count === 1 ? "mil" : `${short(below(count))} mil`;
    return rest === 0 ? genders(head) : genders(`${head} ${below(rest)}`);
  }
  // Longer ones are written in figures.
  if (n % 1e6 !== 0) return [];
  return [n === 1e6 ? "un millón" : `${short(below(n / 1e6))} millones`];
}

function below(n: number): string {
  if (n === 100) return "cien";
  if (n > 100) return `${hundreds[Math.floor(n / 100)]}${n % 100 === 0 ? "" : ` ${below(n % 100)}`}`;
  if (n < 30) return ones[n] as string;
  return `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? "" : ` y ${ones[n % 10]}`}`;
}

/** "Uno" loses its ending before "mil" and "millones". */
function short(word: string): string {
  return word.replace(/veintiuno$/u, "veintiún").replace(/uno$/u, "un");
}

/** What agrees with its noun: "doscientas", "treinta y una". */
function genders(word: string): string[] {
  return [
    ...new Set([
      word,
      word
        .replace(/cientos\b/gu, "cientas")
        .replace("quinientos", "quinientas")
        .replace(/uno$/u, "una"),
      short(word),
    ]),
  ];
}
