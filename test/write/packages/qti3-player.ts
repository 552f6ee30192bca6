import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { launch } from "../../chromium.ts";

/** What a student gives to each response: a text or an identifier, or several. */
export type Responses = Readonly<Record<string, string | readonly string[]>>;

/** An item as the player shows it. */
export interface Shown {
  /** What is asked, without what the player keeps to itself. */
  readonly text: string;
  /** Identifiers of what can be chosen, moved or matched, by what it says. */
  readonly parts: Readonly<Record<string, string>>;
  /** Identifiers of the responses, in the order in which they stand in the item. */
  readonly responses: readonly string[];
}

/** Citolab's player of QTI 3 (qti-components) in a browser: it opens items, takes answers and scores them by its own code. */
export interface Player {
  readonly show: (xml: string) => Promise<Shown>;
  /** The score of an item that is opened anew. */
  readonly score: (xml: string, responses: Responses) => Promise<number>;
  /** The score after clicks on choices, by what they say. */
  readonly click: (xml: string, ...choices: readonly string[]) => Promise<number>;
  readonly close: () => Promise<void>;
}

const script = createRequire(import.meta.url).resolve("@citolab/qti-components/cdn/index.global.js");

export async function openPlayer(): Promise<Player> {
  const browser = await launch();
  const page = await browser.newPage();
  await page.route("**/*", (route) => route.abort());
  await page.setContent("<!doctype html><title>Player</title><body></body>");
  await page.addScriptTag({ path: script });
  await page.addScriptTag({ path: fileURLToPath(new URL("qti3-page.js", import.meta.url)) });

  const call = <Result>(name: string, ...given: readonly unknown[]): Promise<Result> =>
    page.evaluate(`quizwright.${name}(...${JSON.stringify(given)})`);
  return {
    show: async (xml) => {
      await call("open", xml);
      return call<Shown>("shown");
    },
    score: async (xml, responses) => {
      await call("open", xml);
      await call("give", responses);
      return call<number>("score");
    },
    click: async (xml, ...choices) => {
      await call("open", xml);
      for (const choice of choices) await page.getByText(choice, { exact: true }).first().click();
      return call<number>("score");
    },
    close: () => browser.close(),
  };
}
