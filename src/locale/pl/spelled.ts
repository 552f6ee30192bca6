import { belowThousand } from "../below-thousand.ts";
import { plural } from "./plural.ts";

const ones =
  "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście".split(
    " ",
  );
const tens =
  "_ _ dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt".split(
    " ",
  );
const hundreds = "_ sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset".split(
  " ",
);
const thousands = { one: "tysiąc", few: "tysiące", many: "tysięcy", other: "tysiąca" };
const millions = { one: "milion", few: "miliony", many: "milionów", other: "miliona" };

/** 22 -> "dwadzieścia dwa", "dwadzieścia dwie"; 5000 -> "pięć tysięcy". */
export function spelled(n: number): string[] {
  if (!Number.isInteger(n) || n < 0 || n >= 1e9) return [];
  if (n === 1) return ["jeden", "jedna", "jedno"];
  if (n < 1000) return genders(below(n));
  if (n < 1e6) {
    const [count, rest] = [Math.floor(n / 1000), n % 1000];
    const head = `${count === 1 ? "" : `${below(count)} `}${thousands[plural(count)]}`;
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

/** "Dwa" agrees with its noun. */
function genders(word: string): string[] {
  return word.endsWith("dwa") ? [word, word.replace(/dwa$/u, "dwie")] : [word];
}
