import { belowThousand } from "../below-thousand.ts";
import { plural } from "./plural.ts";

const ones =
  "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать".split(
    " ",
  );
const tens = "_ _ двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split(" ");
const hundreds = "_ сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот".split(" ");
const thousands = { one: "тысяча", few: "тысячи", many: "тысяч", other: "тысячи" };
const millions = { one: "миллион", few: "миллиона", many: "миллионов", other: "миллиона" };

/** 22 -> "двадцать два", "двадцать две"; 21,000 -> "двадцать одна тысяча". */
export function spelled(n: number): string[] {
  if (!Number.isInteger(n) || n < 0 || n >= 1e9) return [];
  if (n === 1) return ["один", "одна", "одно"];
  if (n < 1000) return genders(below(n));
  if (n < 1e6) {
    const [count, rest] = [Math.floor(n / 1000), n % 1000];
    const head = `${count === 1 ? "" : `${feminine(below(count))} `}${thousands[plural(count)]}`;
    return rest === 0 ? [head] : genders(`${head} ${below(rest)}`);
  }
  // Longer ones are written in figures.
  if (n % 1e6 !== 0) return [];
  const count = n / 1e6;
  return [`${count === 1 ? "" : `${below(count)} `}${millions[plural(count)]}`];
}

function below(n: number): string {
  return belowThousand({ ones, tens, hundreds }, n);
}

function feminine(word: string): string {
  return word.replace(/один$/u, "одна").replace(/два$/u, "две");
}

/** "Один" and "два" agree with their noun. */
function genders(word: string): string[] {
  return [...new Set([word, feminine(word), word.replace(/один$/u, "одно")])];
}
