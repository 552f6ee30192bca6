/** The words of the answer key. */
export interface KeyWords {
  readonly title: string;
  readonly teachersCopy: string;
  readonly doNotHandOut: string;
  readonly number: string;
  readonly answer: string;
  readonly evidence: string;
  readonly why: string;
  readonly marks: string;
  readonly paragraph: (letter: string) => string;
  readonly allVersions: string;
  readonly inFull: (label: string) => string;
  /** What the small figures in the table of all versions mean. */
  readonly smallFigures: (label: string) => string;
  readonly accepted: string;
  readonly makeAgain: string;
  /** "seed 4217 · edition 1 · quizwright 0.1.0 · text 9c1f2ab4" */
  readonly record: (seed: string, edition: number, version: string, sha: string) => string;
}
