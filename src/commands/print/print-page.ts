import type { DevTools } from "./devtools-pipe.ts";

/** Custom counters in the boxes of a page's margin, and tags with an outline, came by this version. */
const oldest = 131;

/** @throws Error where the browser is older than what it is to print */
export async function checkVersion(devtools: DevTools): Promise<void> {
  const { product } = (await devtools.call("Browser.getVersion")) as { product: string };
  const version = Number(/\/(\d+)/.exec(product)?.[1] ?? 0);
  if (version < oldest) throw new Error(`it is ${product}, and version ${oldest} is the first that can`);
}

/** Prints one page in a tab of its own, of which nothing stays. */
export async function printPage(devtools: DevTools, html: string): Promise<Uint8Array> {
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
  await call("Page.setDocumentContent", { frameId: frameTree.frame.id, html });
  await call("Runtime.evaluate", { expression: allLoaded, awaitPromise: true });
  const { data } = (await call("Page.printToPDF", {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })) as { data: string };
  await devtools.call("Target.closeTarget", { targetId });
  return Buffer.from(data, "base64");
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

/** Fonts are loaded when a line first needs them, and those of a page's foot only in printing. */
const allLoaded = `Promise.allSettled([
  ...[...document.fonts].map((font) => font.load()),
  ...[...document.images].map((image) => image.decode()),
]).then(() => true)`;
