const ones =
  "صفر,واحد,اثنان,ثلاثة,أربعة,خمسة,ستة,سبعة,ثمانية,تسعة,عشرة,أحد عشر,اثنا عشر,ثلاثة عشر,أربعة عشر,خمسة عشر,ستة عشر,سبعة عشر,ثمانية عشر,تسعة عشر".split(
    ",",
  );
/** The same before or behind a noun of the other gender. */
const others =
  "صفر,واحدة,اثنتان,ثلاث,أربع,خمس,ست,سبع,ثماني,تسع,عشر,إحدى عشرة,اثنتا عشرة,ثلاث عشرة,أربع عشرة,خمس عشرة,ست عشرة,سبع عشرة,ثماني عشرة,تسع عشرة".split(
    ",",
  );
const tens = "_ _ عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون".split(" ");
const hundreds = "_ مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة".split(" ");

/** 25 -> "خمسة وعشرون", "خمس وعشرون", "خمسة وعشرين" …; 5000 -> "خمسة آلاف". Case and gender go with the noun. */
export function spelled(n: number): string[] {
  if (!Number.isInteger(n) || n < 0 || n >= 1e6) return [];
  if (n < 1000) return below(n);
  // Longer ones are written in figures.
  if (n % 1000 !== 0) return [];
  const count = n / 1000;
  if (count === 1) return ["ألف"];
  if (count === 2) return ["ألفان", "ألفين"];
  if (count <= 10) return [`${ones[count]} آلاف`];
  return below(count)
    .slice(0, 1)
    .flatMap((word) => [`${word} ألف`, `${word} ألفًا`]);
}

function below(n: number): string[] {
  if (n < 20)
    return [...new Set([ones[n] as string, others[n] as string, ...(n === 2 || n === 12 ? oblique(n) : [])])];
  if (n < 100) {
    const ten = tens[Math.floor(n / 10)] as string;
    const bent = ten.replace(/ون$/u, "ين");
    const rest = n % 10;
    if (rest === 0) return [ten, bent];
    return [ten, bent].flatMap((word) => [`${ones[rest]} و${word}`, `${others[rest]} و${word}`]);
  }
  const word = hundreds[Math.floor(n / 100)] as string;
  const spellings = [
    word,
    word.replace("مئة", "مائة").replace("مئتان", "مائتان"),
    word.replace("ئتان", "ئتين"),
  ];
  const rest = n % 100;
  if (rest === 0) return [...new Set(spellings)];
  return [...new Set(spellings)].flatMap((one) => below(rest).map((tail) => `${one} و${tail}`));
}

function oblique(n: 2 | 12): string[] {
  return n === 2 ? ["اثنين", "اثنتين"] : ["اثني عشر", "اثنتي عشرة"];
}
