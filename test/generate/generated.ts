import type { Generated } from "../../src/generate/kind.ts";
import { type KindName, kinds } from "../../src/generate/kinds.ts";
import { passageOf } from "../../src/generate/passage.ts";
import type { GapItem, Item } from "../../src/model/item.ts";
import { streamsOf } from "../../src/random/random.ts";
import { contentFiles, mustRead } from "../content-articles.ts";

interface Asked {
  readonly seed?: string;
  readonly options?: number;
  readonly language?: string;
}

/** What one kind makes of a small article. */
export function generated(kind: KindName, text: string, annotations: string, asked: Asked = {}): Generated {
  const file = `---\ntitle: Small\nlanguage: ${asked.language ?? "en"}\n---\n\n${text}\n\n${annotations}\n`;
  return generatedFrom(kind, file, asked);
}

/** What one kind makes of an article file. */
export function generatedFrom(
  kind: KindName,
  text: string,
  { seed = "42", options = 4, file = "small.md" }: Asked & { readonly file?: string } = {},
): Generated {
  const passage = passageOf(mustRead(text, file));
  return kinds[kind].generate(passage, { options }, streamsOf(seed));
}

/** Every item that a kind makes of the articles of `content/` under some seeds. */
export function fromContent(kind: KindName, seeds = 10): Item[] {
  return contentFiles.flatMap(({ file, text }) =>
    Array.from(
      { length: seeds },
      (_, seed) => generatedFrom(kind, text, { seed: `${seed}`, file }).items,
    ).flat(),
  );
}

/** A gap item's text with its answers in their places. */
export function filled(item: GapItem): string {
  return item.text.map((piece) => ("words" in piece ? piece.words : item.key[piece.gap]?.[0])).join("");
}

/** An item without its place in the file. */
export function withoutPlace({ at: _at, ...item }: Item): object {
  return item;
}
