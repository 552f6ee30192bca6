import type { Word } from "../model/article.ts";
import type { Proven, TextItem } from "../model/item.ts";
import { push } from "../read/text/text-index.ts";
import type { Kind } from "./kind.ts";
import { areUnlike, holdsWord } from "./meanings/meanings.ts";
import type { Passage } from "./passage.ts";

/** Which word of this paragraph means so? One item a word. */
export const findTheWord: Kind = {
  title: "find the word of a paragraph that has this meaning",
  interactions: ["text"],
  process: "interpret",
  asks: ["words"],
  needs: "single words with their meanings under Words",
  weight: 1,
  namesParagraphs: true,
  generate(passage) {
    const byParagraph = new Map<string, Word[]>();
    for (const word of passage.article.words) {
      push(byParagraph, word.evidence[0].paragraph, word);
    }
    const items = passage.article.words.flatMap((word) => {
      const others = byParagraph.get(word.evidence[0].paragraph) ?? [];
      return askWord(passage, word, others) ?? [];
    });
    // What could be mended is said where the meaning is asked for.
    return { items, findings: [] };
  },
};

function askWord(passage: Passage, word: Word, beside: readonly Word[]): Proven<TextItem> | undefined {
  const { paragraph, text } = word.evidence[0];
  const { stems, rationales } = passage.words;
  if (/\s/u.test(text.trim()) || holdsWord(word.meaning, word, passage)) return undefined;
  if (beside.length > mostBeside) return undefined;
  if (!beside.every((other) => other === word || areUnlike(other.meaning, word.meaning, passage)))
    return undefined;
  return {
    id: `${passage.article.id}.${word.id}.find-the-word`,
    kind: "find-the-word",
    interaction: "text",
    process: findTheWord.process,
    points: 1,
    stem: stems.findTheWord(paragraph, word.meaning),
    key: [text],
    evidence: word.evidence,
    rationale: rationales.wordMeans(text, word.meaning, paragraph),
    sources: [word.id],
    at: word.at,
  };
}

/** A paragraph with more listed words than these is not compared word by word: nothing is known of likeness there. */
const mostBeside = 200;
