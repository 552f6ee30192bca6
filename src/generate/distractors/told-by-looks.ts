import type { Locale } from "../../locale/locale.ts";
import type { ChoiceItem } from "../../model/item.ts";
import type { Random } from "../../random/random.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { shared } from "./falsity.ts";

/**
 * Whether to leave a question to other seeds since its looks tell the answer too often. Of three wrong answers that a teacher
 * writes there is nothing to choose, and they have habits: each takes up other words of the right one, which so shares most
 * words with the rest; they go on about what the question says; they explain more. Who has learnt that finds the right one
 * oftener than chance. Asked as much less often, all such questions together tell nothing.
 */
export function isToldByLooks({ stem, options, key }: ChoiceItem, locale: Locale, random: Random): boolean {
  const content = options.map(({ text }) => contentWords(text, locale));
  const asked = contentWords(stem, locale);
  const likely = options.map(({ text }, at) => {
    const own = content[at] as ReadonlySet<string>;
    const common = content.reduce((sum, other) => sum + (other === own ? 0 : shared(own, other)), 0);
    const words = text.trim().split(/\s+/u).length;
    return (
      Math.exp((habits.shares * common) / (options.length - 1) - habits.echoes * shared(own, asked)) /
      words ** habits.explains
    );
  });
  const all = likely.reduce((sum, one) => sum + one, 0);
  const right = options.reduce((sum, { id }, at) => sum + (key.includes(id) ? (likely[at] as number) : 0), 0);
  return random() >= key.length / options.length / (right / all);
}

/** What a right answer gains by each look (our own figures, rounded down from articles that were looked at). */
const habits = { shares: 2, echoes: 1, explains: 2 };
