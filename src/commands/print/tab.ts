import type { DevTools } from "./devtools-pipe.ts";

/** A tab of the browser, closed to the network and to scripts. */
export interface Tab {
  readonly call: (method: string, params?: object) => Promise<unknown>;
  /** The frame that a page is written into. */
  readonly frameId: string;
  readonly close: () => void;
}

export async function openTab(devtools: DevTools): Promise<Tab> {
  const { targetId } = (await devtools.call("Target.createTarget", { url: "about:blank" })) as {
    targetId: string;
  };
  const { sessionId } = (await devtools.call("Target.attachToTarget", { targetId, flatten: true })) as {
    sessionId: string;
  };
  const call = (method: string, params?: object) => devtools.call(method, params, sessionId);
  const [{ frameTree }] = await Promise.all([
    call("Page.getFrameTree") as Promise<{ frameTree: { frame: { id: string } } }>,
    ...closed.map(([method, params]) => call(method, params)),
  ]);
  return {
    call,
    frameId: frameTree.frame.id,
    close: () => {
      // Nobody waits for it, and a browser that has ended closed it.
      devtools.call("Target.closeTarget", { targetId }).catch(() => {});
    },
  };
}

/** No script, no network, and word when the page breaks down. */
const closed: readonly (readonly [string, object?])[] = [
  ["Inspector.enable"],
  ["Emulation.setScriptExecutionDisabled", { value: true }],
  ["Network.enable"],
  [
    "Network.emulateNetworkConditions",
    { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 },
  ],
];
