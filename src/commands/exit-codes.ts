/** What the process ends with; a contract that scripts lean on. */
export const exitCodes = {
  done: 0,
  /** Problems in an input, or a place that could not be read or written: nothing was written for that article. */
  problems: 1,
  usage: 2,
  /** Fewer questions than asked for; with `--strict` also less in a format than the quiz holds. */
  fewer: 3,
  /** Something needed is not installed. */
  missing: 4,
  /** A defect of ours (EX_SOFTWARE in sysexits.h). */
  defect: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** From the mildest to the gravest: a run over many articles ends with the gravest of theirs. */
const byGravity: readonly ExitCode[] = [0, 3, 1, 4, 2, 70];

export function graver(a: ExitCode, b: ExitCode): ExitCode {
  return byGravity.indexOf(a) > byGravity.indexOf(b) ? a : b;
}
