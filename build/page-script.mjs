// Bundles the script of the practice page (src/write/practice/page/) into one line of JavaScript for a <script> element.
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Its code, in ASCII alone and without "</script", and the source expression by which a page's policy lets it run. */
export async function bundlePageScript() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/write/practice/page/practise.ts", import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
    // The oldest that still run where a school last renewed its computers in 2021.
    target: ["chrome88", "edge88", "firefox85", "safari14.1"],
    platform: "browser",
  });
  const code = outputFiles[0].text.trim();
  return { code, hash: `sha256-${createHash("sha256").update(code).digest("base64")}` };
}
