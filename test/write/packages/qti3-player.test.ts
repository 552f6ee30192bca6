import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeQuiz, readArticle } from "../../../src/index.ts";
import type { Item } from "../../../src/model/item.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { itemName } from "../../../src/write/platform/item-name.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { withoutBrowser } from "../../chromium.ts";
import { openPlayer, type Player, type Responses, type Shown } from "./qti3-player.ts";
import { withBank } from "./with-bank.ts";

/** Sets of two articles, and one in which every interaction occurs. */
function sets(): Quiz[] {
  const made = ["mali", "calendar"].flatMap((name) => {
    const file = `content/${name}.md`;
    const { article } = readArticle(readFileSync(file, "utf8"), { file });
    if (article === undefined) throw new Error(`${file} is not read`);
    const mix = {
      "fact-choice": 2,
      "match-speakers": 1,
      "true-false-not-given": 3,
      "order-events": 1,
      "sentence-gap": 2,
      "text-gap": 1,
      "several-answers": 1,
      "short-answer": 2,
    };
    return [makeQuiz(article, { seed: "1" }).quiz, makeQuiz(article, { seed: "4", mix }).quiz];
  });
  return [...made, withBank()];
}

async function itemsOf(quiz: Quiz): Promise<{ item: Item; xml: string }[]> {
  const { files } = await writeQuiz(quiz, { to: ["qti3"] });
  const entries = Object.entries(unzipSync(files[0]?.content as Uint8Array));
  return quiz.items.map((item) => {
    const [, bytes = new Uint8Array()] =
      entries.find(([path]) => path === `items/item-${itemName(item.id)}.xml`) ?? [];
    return { item, xml: strFromU8(bytes) };
  });
}

/** White space as the player's reader gives it. */
const plain = (text: string) => text.replace(/\s+/gu, " ").trim();

const found = (shown: Shown, text: string) => {
  const identifier = shown.parts[plain(text)];
  if (identifier === undefined) throw new Error(`the player does not show “${text}”`);
  return identifier;
};

/** The right answer as the quiz has it, by the identifiers of what says so in the player. */
function right(item: Item, shown: Shown): Responses {
  const response = shown.responses[0] ?? "";
  switch (item.interaction) {
    case "choice": {
      const ids = item.options
        .filter(({ id }) => item.key.includes(id))
        .map(({ text }) => found(shown, text));
      return { [response]: ids.length === 1 ? (ids[0] as string) : ids };
    }
    case "match":
      return {
        [response]: item.statements.map(({ id, text }) => {
          const option = item.options.find((one) => one.id === item.key[id]);
          return `${found(shown, text)} ${found(shown, option?.text ?? "")}`;
        }),
      };
    case "order":
      return {
        [response]: [...item.entries].sort((a, b) => a.rank - b.rank).map(({ text }) => found(shown, text)),
      };
    case "gap": {
      const gaps = item.text.flatMap((piece) => ("gap" in piece ? [piece.gap] : []));
      return Object.fromEntries(
        gaps.map((gap, index) => {
          const word = item.key[gap]?.[0] ?? "";
          return [shown.responses[index] ?? "", item.bank ? found(shown, word) : word];
        }),
      );
    }
    case "text":
      return { [response]: item.key[0] ?? "" };
    default:
      return item satisfies never;
  }
}

describe.skipIf(withoutBrowser)("Citolab's QTI 3 player, in Chromium (skipped without a browser)", () => {
  let player: Player;
  let items: { item: Item; xml: string }[];
  beforeAll(async () => {
    player = await openPlayer();
    items = (await Promise.all(sets().map(itemsOf))).flat();
  }, 60_000);
  afterAll(() => player?.close());

  test("has every interaction to show", () => {
    expect(new Set(items.map(({ item }) => item.interaction)).size).toBe(5);
    expect(items.some(({ item }) => item.interaction === "gap" && item.bank !== undefined)).toBe(true);
    expect(items.some(({ item }) => item.interaction === "choice" && item.key.length > 1)).toBe(true);
  });

  test("shows what is asked, and scores the right answer full", async () => {
    for (const { item, xml } of items) {
      const shown = await player.show(xml);
      expect(shown.text).toContain(plain(item.stem));
      expect(await player.score(xml, right(item, shown)), item.id).toBe(item.points);
    }
  }, 120_000);

  test("takes the right option by a click, and each wrong one for nothing", async () => {
    const choices = items.flatMap(({ item, xml }) =>
      item.interaction === "choice" && item.key.length === 1 ? [{ item, xml }] : [],
    );
    expect(choices.length).toBeGreaterThan(12);
    for (const { item, xml } of choices)
      for (const { id, text } of item.options)
        expect(await player.click(xml, plain(text)), `${item.id}: ${text}`).toBe(
          item.key[0] === id ? item.points : 0,
        );
  }, 240_000);

  test("every accepted form of a typed answer counts in any capitals, another does not", async () => {
    for (const { item, xml } of items) {
      if (item.interaction !== "text") continue;
      const [response = ""] = (await player.show(xml)).responses;
      for (const accepted of item.key)
        expect(await player.score(xml, { [response]: accepted.toUpperCase() }), accepted).toBe(item.points);
      expect(await player.score(xml, { [response]: `${item.key[0]} not` })).toBe(0);
    }
  }, 120_000);

  test("parts count one by one: the first alone is right", async () => {
    for (const { item, xml } of items) {
      if (item.interaction !== "match") continue;
      const shown = await player.show(xml);
      const [[response, pairs] = ["", []]] = Object.entries(right(item, shown));
      const one = [pairs[0] ?? ""];
      expect(await player.score(xml, { [response]: one }), item.id).toBe(
        item.points / item.statements.length,
      );
      const spare = item.options.find(({ id }) => !Object.values(item.key).includes(id));
      if (spare === undefined) continue;
      const wrong = item.statements.map(({ text }) => `${found(shown, text)} ${found(shown, spare.text)}`);
      expect(await player.score(xml, { [response]: wrong }), item.id).toBe(0);
    }
  }, 120_000);
});
