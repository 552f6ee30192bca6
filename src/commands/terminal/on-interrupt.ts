import { removeUnfinished } from "../files/leftovers.ts";

/** A run that is told to end takes away what it has half written, and then ends as the signal wants it. */
export function onInterrupt(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      removeUnfinished();
      process.kill(process.pid, signal);
    });
  }
}
