/** The page's script, and the source expression by which the page's Content-Security-Policy lets it run. */
export interface PageScript {
  readonly code: string;
  readonly hash: string;
}

/**
 * The script bundled from `page/`. The build puts the bundled one in this module's place in `dist/`
 * (build/bundle-page-script.mjs); code that runs from `src/` sees every change of it.
 */
export async function pageScript(): Promise<PageScript> {
  const { bundlePageScript } = await import("../../../build/page-script.mjs");
  return bundlePageScript();
}
