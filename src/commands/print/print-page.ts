import type { DevTools } from "./devtools-pipe.ts";
import type { Tab } from "./tab.ts";

/** Custom counters in the boxes of a page's margin, and tags with an outline, came by this version. */
const oldest = 131;

/** @throws Error where the browser is older than what it is to print */
export async function checkVersion(devtools: DevTools): Promise<void> {
  const { product } = (await devtools.call("Browser.getVersion")) as { product: string };
  const version = Number(/\/(\d+)/.exec(product)?.[1] ?? 0);
  if (version < oldest) throw new Error(`it is ${product}, and version ${oldest} is the first that can`);
}

/** Prints one page in a tab, of which nothing stays. */
export async function printPage(tab: Tab, html: string): Promise<Uint8Array> {
  const quick = await printIn(
    tab,
    html.replace("</head>", () => `${emptyFirst}</head>`),
    slip,
  );
  const pdf = quick.includes("/Font") ? quick : await printIn(tab, html, {});
  tab.close();
  return pdf;
}

async function printIn({ call, frameId }: Tab, html: string, paper: object): Promise<Buffer> {
  await call("Page.setDocumentContent", { frameId, html });
  await call("Runtime.evaluate", { expression: allLoaded, awaitPromise: true });
  const { data } = (await call("Page.printToPDF", {
    ...paper,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })) as { data: string };
  return Buffer.from(data, "base64");
}

/**
 * Chromium lays a document out twice to print it: first only to learn the size of its paper, then to print. In the first
 * layout a media query meets the width of the window, in the second that of the paper which the call names, before the
 * page's own rules. So a call that names a slip of paper lets the first layout be empty, and half of the time is saved. A
 * browser that does it another way gives a page without text, which is printed again the usual way.
 */
const emptyFirst = "<style>@media print and (min-width: 300px) { body { display: none; } }</style>";

/** In inches: 192 CSS px wide. */
const slip = { paperWidth: 2, paperHeight: 4 };

/** Fonts are loaded when a line first needs them, and those of a page's foot only in printing. */
const allLoaded = `Promise.allSettled([
  ...[...document.fonts].map((font) => font.load()),
  ...[...document.images].map((image) => image.decode()),
]).then(() => true)`;
