import { errorCode } from "../user-error.ts";

/** A reader that has seen enough (`quizwright kinds | head -1`) is no mistake: the process ends without a word. */
export function endOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (errorCode(error) !== "EPIPE") throw error;
      process.exit();
    });
  }
}
