/** A question as the template takes it. Fields that end in `html` are HTML, all others plain text. */
export interface MoodleQuestion {
  readonly title: string;
  readonly name: string;
  readonly html: string;
  readonly feedbackHtml: string;
  readonly points: number;
  readonly tags: readonly string[];
  readonly body: MoodleBody;
}

/** What one of Moodle's question types holds. */
export type MoodleBody =
  | {
      readonly type: "multichoice";
      readonly single: boolean;
      readonly shuffled: boolean;
      readonly answers: readonly (MoodleAnswer & { readonly fraction: string })[];
    }
  | {
      readonly type: "truefalse";
      readonly answers: readonly (MoodleAnswer & { readonly fraction: string })[];
    }
  | {
      readonly type: "matching";
      /** A right side that nothing belongs to has no left side. */
      readonly pairs: readonly { readonly html: string; readonly optionHtml: string }[];
      readonly shuffled: boolean;
    }
  | { readonly type: "ordering"; readonly answers: readonly MoodleAnswer[] }
  | { readonly type: "gapselect"; readonly optionsHtml: readonly string[] }
  | { readonly type: "cloze" }
  | { readonly type: "shortanswer"; readonly accepted: readonly string[] };

interface MoodleAnswer {
  readonly html: string;
  readonly feedbackHtml: string;
}
