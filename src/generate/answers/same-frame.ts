import type { Fact, Slot } from "../../model/article.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { foldText } from "../../read/text/match.ts";
import { push } from "../../read/text/text-index.ts";
import type { Passage } from "../passage.ts";

/** A slot with the fact that it belongs to. */
export interface Place {
  readonly fact: Fact;
  readonly slot: Slot;
}

/** The slots of facts that say the same but for this slot, word for word; the slot itself is one of them. */
export function sameSentence(passage: Passage, { fact, slot }: Place): readonly Place[] {
  return indexOf(passage).sentences.get(sentenceKey(fact, slot)) ?? [];
}

/** The slots of facts whose other content words are the same; the slot itself is one of them. */
export function sameFrame(passage: Passage, { fact, slot }: Place): readonly Place[] {
  return indexOf(passage).frames.get(frameKey(passage, fact, slot)) ?? [];
}

interface FrameIndex {
  readonly sentences: ReadonlyMap<string, readonly Place[]>;
  readonly frames: ReadonlyMap<string, readonly Place[]>;
}

const indexes = new WeakMap<Passage, FrameIndex>();

function indexOf(passage: Passage): FrameIndex {
  const known = indexes.get(passage);
  if (known !== undefined) return known;
  const sentences = new Map<string, Place[]>();
  const frames = new Map<string, Place[]>();
  for (const fact of passage.article.facts) {
    for (const slot of fact.slots) {
      push(sentences, sentenceKey(fact, slot), { fact, slot });
      push(frames, frameKey(passage, fact, slot), { fact, slot });
    }
  }
  const index = { sentences, frames };
  indexes.set(passage, index);
  return index;
}

function sentenceKey({ sentence, by = "" }: Fact, { sort, start, end }: Slot): string {
  return [sort, by, foldText(sentence.slice(0, start)), foldText(sentence.slice(end))].join("\n");
}

function frameKey({ locale }: Passage, { sentence }: Fact, { sort, start, end }: Slot): string {
  const words = contentWords(`${sentence.slice(0, start)} ${sentence.slice(end)}`, locale);
  return [sort, ...[...words].sort()].join("\n");
}
