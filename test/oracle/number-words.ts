const english =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const englishTens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const german =
  "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const germanTens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

/** A number written out in English or German: "a hundred and five", "achtundzwanzig", "zwölfhundert". */
export function numberInWords(text: string): number | undefined {
  return inEnglish(text.split(/[\s-]+/u)) ?? inGerman(text.replace(/\s/gu, ""));
}

function inEnglish(words: readonly string[]): number | undefined {
  let total = 0;
  let part = 0;
  for (const [at, word] of words.entries()) {
    const small = english.indexOf(word);
    const ten = englishTens.indexOf(word);
    if (small >= 0) part += small;
    else if (ten >= 0) part += (ten + 2) * 10;
    else if ((word === "a" || word === "an") && at === 0 && words.length > 1) part = 1;
    else if (word === "hundred" && part > 0) part *= 100;
    else if (word === "thousand" && part > 0) [total, part] = [total + part * 1000, 0];
    else if (word === "million" && part > 0) [total, part] = [total + part * 1e6, 0];
    else if (word !== "and" || at === 0) return undefined;
  }
  return words.at(-1) === "a" || words.at(-1) === "and" ? undefined : total + part;
}

function inGerman(word: string): number | undefined {
  if (word === "eins" || word === "eine" || word === "einen") return 1;
  const small = german.indexOf(word);
  if (small >= 0) return small;
  const ten = germanTens.indexOf(word);
  if (ten >= 0) return (ten + 2) * 10;
  const [, thousands, rest] = /^(.*?)tausend(?:und)?(.*)$/u.exec(word) ?? [];
  if (thousands !== undefined) return composed(thousands, 1000, rest);
  const [, hundreds, more] = /^(.*?)hundert(?:und)?(.*)$/u.exec(word) ?? [];
  if (hundreds !== undefined) return composed(hundreds, 100, more);
  const [, unit = "", tens = ""] = /^(.+?)und(.+)$/u.exec(word) ?? [];
  const [a, b] = [german.indexOf(unit), germanTens.indexOf(tens)];
  return a > 0 && a < 10 && b >= 0 ? a + (b + 2) * 10 : undefined;
}

function composed(before: string, worth: number, rest: string | undefined): number | undefined {
  const times = before === "" ? 1 : inGerman(before);
  const more = rest === undefined || rest === "" ? 0 : inGerman(rest);
  return times === undefined || more === undefined ? undefined : times * worth + more;
}
