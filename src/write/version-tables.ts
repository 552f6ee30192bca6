import { answersOf } from "./answers.ts";
import type { ShownForm, ShownQuestion } from "./shown-form.ts";

/** Versions that stand side by side in one table; more than that make another. */
const abreast = 8;

/** Numbers × versions: what stands in a cell is what a student of that version should have written. */
export interface VersionTable {
  readonly labels: readonly string[];
  readonly rows: readonly {
    readonly number: string;
    /** `same` is the number under which the question stands in the first version. */
    readonly cells: readonly { readonly answers: readonly string[]; readonly same: string }[];
  }[];
}

/** All versions side by side; none where there is one alone. */
export function versionTables(forms: readonly ShownForm[]): VersionTable[] {
  if (forms.length === 1) return [];
  const numbers = new Map(questionsOf(forms[0] as ShownForm).map(({ item, number }) => [item.id, number]));
  const columns = forms.map((form, index) => ({
    label: form.label,
    cells: questionsOf(form).map((question) => ({
      number: question.number,
      answers: answersOf(question),
      same: index === 0 ? "" : (numbers.get(question.item.id) ?? ""),
    })),
  }));
  return Array.from({ length: Math.ceil(columns.length / abreast) }, (_, table) => {
    const shown = columns.slice(table * abreast, (table + 1) * abreast);
    return {
      labels: shown.map(({ label }) => label),
      rows: (shown[0]?.cells ?? []).map(({ number }, row) => ({
        number,
        cells: shown.map(({ cells }) => cells[row] ?? { answers: [], same: "" }),
      })),
    };
  });
}

/** The questions of a form in their order. */
export function questionsOf(form: ShownForm): ShownQuestion[] {
  return form.sections.flatMap(({ questions }) => questions);
}
