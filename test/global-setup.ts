import { execSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Tests that run the tool as a process run `dist/`; it is built here, so that it is never older than `src/`. */
export function setup(): void {
  execSync("npm run build --silent", {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    stdio: "inherit",
  });
}
