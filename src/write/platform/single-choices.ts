import { keyOf } from "../answers.ts";
import type { ShownQuestion } from "../shown-form.ts";

type Question<Interaction> = Extract<ShownQuestion, { interaction: Interaction }>;

/** A statement of a matching as a choice of its own. */
export interface SingleChoice {
  readonly statement: string;
  readonly question: Question<"choice">;
}

/**
 * A matching as choices among its options, one for each statement, for platforms that have no matching or let no option
 * serve twice. Each has an id of its own and one point; the reason of an option that belongs elsewhere is left out, for it
 * tells of that other statement.
 */
export function singleChoices({ item, number, statements, options }: Question<"match">): SingleChoice[] {
  const used = new Set(item.statements.map(({ id }) => keyOf(item.key, id)));
  return statements.flatMap((statement): SingleChoice[] => {
    const right = keyOf(item.key, statement.id);
    if (right === undefined) return [];
    const withReasons = options.map((option) => ({
      ...option,
      rationale: option.id === right ? statement.rationale : used.has(option.id) ? "" : option.rationale,
    }));
    const { id, kind, process, stem, sources, at } = item;
    return [
      {
        statement: statement.text,
        question: {
          interaction: "choice",
          number: `${number}${statement.letter}`,
          options: withReasons,
          item: {
            ...{ kind, process, stem, sources, at },
            id: `${id}.${statement.id}`,
            interaction: "choice",
            points: 1,
            evidence: statement.evidence,
            rationale: statement.rationale || item.rationale,
            options: withReasons,
            arrangement: item.arrangement,
            key: [right],
          },
        },
      },
    ];
  });
}
