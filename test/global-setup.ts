import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Tests that run the tool as a process run `dist/`; it is built here, so that it is never older than `src/`. A type error
 * is `npm run types`' to report (the build emits all the same); a build that emits nothing stops the tests.
 */
export function setup(): void {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const tsc = spawnSync(
    process.execPath,
    ["node_modules/typescript/bin/tsc", "--project", "tsconfig.build.json"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  if (tsc.status !== 0 && (process.env.CI !== undefined || !existsSync(`${root}dist/model/article.js`))) {
    throw new Error(`The build failed:\n${tsc.stdout}${tsc.stderr}`);
  }
}
