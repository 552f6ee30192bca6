import { describe, expect, test } from "vitest";
import { kindNames, kindOf } from "../../src/generate/kinds.ts";
import { passageOf } from "../../src/generate/passage.ts";
import { streamsOf } from "../../src/random/random.ts";
import { contentFiles, mustRead } from "../content-articles.ts";

describe.each(contentFiles)("$file", ({ file, text }) => {
  const passage = passageOf(mustRead(text, file));

  test.each(kindNames)("%s makes its items of the parts that it says it asks", (name) => {
    const kind = kindOf(name);
    const ids = new Set(kind.asks.flatMap((part) => passage.article[part].map(({ id }) => id)));
    const { items } = kind.generate(passage, { options: 4 }, streamsOf("7"));
    const others = items.flatMap(({ id, sources }) => sources.filter((one) => !ids.has(one)).map(() => id));
    expect(others).toEqual([]);
    for (const { interaction } of items) expect(kind.interactions).toContain(interaction);
  });
});
