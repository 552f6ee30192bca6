import { passageOf } from "../../../src/generate/passage.ts";
import { type Stem, stemOf } from "../../../src/generate/stem.ts";
import type { Article, Fact, Slot } from "../../../src/model/article.ts";
import { mustRead } from "../../content-articles.ts";

/** A fact with one answer in brackets, and the question that it should give. */
export interface StemEntry {
  /** As a teacher writes it, with or without slot words. Where there are several answers, the first is asked. */
  readonly fact: string;
  /** The lines of the list of names: `Diop (person), Foreign Minister of Mali = the minister`. */
  readonly names?: readonly string[];
  /** What the text says beside the fact's own sentence. */
  readonly text?: string;
  /** The text without the fact's own sentence. */
  readonly inOtherWords?: boolean;
  readonly date?: string;
  /** Whose claim it is. */
  readonly by?: string;
  /** `null`: the rules must not ask it. Several: each is good English. */
  readonly stem: string | null | readonly (string | null)[];
}

/** The stem that an article gives that holds the fact alone. */
export function stemFor(entry: StemEntry): Stem {
  const article = articleFor(entry);
  const [first] = article.facts as [Fact];
  return stemOf(passageOf(article), first, first.slots[0] as Slot);
}

export function articleFor({
  fact,
  names = [],
  text = "",
  inOtherWords = false,
  date,
  by,
}: StemEntry): Article {
  const sentence = fact.replace(/\[(?:[a-z ]+: )?([^\]]*)\]/g, "$1");
  const listed = names.map((line) => `- ${line.replace(" = ", "\n  also: ")}`).join("\n");
  const named = names.map((line) => `${line.replace(/ \(.*$/, "")}.`).join(" ");
  return mustRead(
    [
      `---\ntitle: One fact${date === undefined ? "" : `\ndate: ${date}`}\n---`,
      inOtherWords ? text : `${sentence} ${text}`,
      named,
      listed === "" ? "" : `# Names\n\n${listed}`,
      `# Facts\n\n- ${fact}\n  see: A${by === undefined ? "" : `\n  by: ${by}`}`,
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
    "one.md",
  );
}

/** Whether the stem is one of those that were expected. */
export function isExpected({ stem }: StemEntry, made: Stem): boolean {
  const wanted = [stem].flat();
  return wanted.includes(made.from === "rule" ? made.text : null);
}
