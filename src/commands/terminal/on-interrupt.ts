import { removeUnfinished } from "../files/leftovers.ts";

const actions = new Set<() => void>();

/** A run that is told to end takes away what it has half written, ends what it has started, and then ends as the signal wants it. */
export function onInterrupt(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      removeUnfinished();
      for (const action of actions) action();
      process.kill(process.pid, signal);
    });
  }
}

/** Does something when the process ends, however it does short of being killed; gives what takes it back. */
export function atEnd(action: () => void): () => void {
  actions.add(action);
  process.once("exit", action);
  return () => {
    actions.delete(action);
    process.off("exit", action);
  };
}
