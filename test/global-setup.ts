import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Tests that run the tool as a process run `dist/`; it is built once, so that it is never older than `src/`. */
export function setup(): void {
  const root = fileURLToPath(new URL("..", import.meta.url));
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "--project", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
}
