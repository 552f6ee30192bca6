import type { Readable, Writable } from "node:stream";

/** A browser's DevTools (https://chromedevtools.github.io/devtools-protocol/), spoken to through a pipe. */
export interface DevTools {
  /** Calls a method of the browser, or of one of its pages where its session is named. */
  readonly call: (method: string, params?: object, session?: string) => Promise<unknown>;
  /** Refuses all calls that wait for an answer, and all later ones. */
  readonly end: (reason: Error) => void;
}

/** Messages are JSON, each ended by a null byte (Chromium's `--remote-debugging-pipe`). */
export function devtoolsPipe(toBrowser: Writable, fromBrowser: Readable): DevTools {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (reason: Error) => void }>();
  let last = 0;
  let ended: Error | undefined;
  let begun: Buffer[] = [];
  const devtools: DevTools = {
    call: (method, params = {}, session) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        const message = {
          id: last,
          method,
          params,
          ...(session === undefined ? {} : { sessionId: session }),
        };
        toBrowser.write(`${JSON.stringify(message)}\0`);
      }),
    end: (reason) => {
      ended ??= reason;
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    },
  };
  const receive = (text: string) => {
    const { id, result, error, method } = JSON.parse(text) as Message;
    if (method === "Inspector.targetCrashed") devtools.end(new Error("the page broke down"));
    const call = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || call === undefined) return;
    waiting.delete(id);
    if (error === undefined) call.resolve(result);
    else call.reject(new Error(error.message));
  };
  fromBrowser.on("data", (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      const text = Buffer.concat([...begun, chunk.subarray(from, end)]).toString("utf8");
      begun = [];
      from = end + 1;
      receive(text);
    }
    begun.push(chunk.subarray(from));
  });
  // A browser that ends closes both; what is waiting is told by `end`.
  toBrowser.on("error", () => {});
  fromBrowser.on("error", () => {});
  return devtools;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
