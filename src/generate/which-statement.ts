import type { Name, Statement } from "../model/article.ts";
import type { ChoiceItem } from "../model/item.ts";
import { orderByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { isTwin, overlaps } from "./distractors/sameness.ts";
import type { GenerateRequest, Kind } from "./kind.ts";
import { fewestDistractors } from "./kind.ts";
import { optionsOf } from "./options.ts";
import { nameInSentence, type Passage } from "./passage.ts";
import { isNotTheSpeaker, isShownAsQuotation, listedText, shownText, whySpeaker } from "./speakers.ts";

/** Which of these statements is hers? One item a statement that two others can stand beside. */
export const whichStatement: Kind = {
  title: "which of these statements is hers: choose the statement",
  interactions: ["choice"],
  process: "interpret",
  needs: "statements by at least two speakers under Who said what, three at least, each in other words (=)",
  weight: 2,
  generate(passage, request, streams) {
    const items = passage.article.statements.flatMap((statement) => {
      const item = askStatement(passage, statement, request, streams);
      return item === undefined ? [] : [item];
    });
    return { items, findings: [] };
  },
};

function askStatement(
  passage: Passage,
  statement: Statement,
  request: GenerateRequest,
  streams: Streams,
): ChoiceItem | undefined {
  const speaker = passage.names.get(statement.speaker) as Name;
  const chosen = [statement];
  for (const other of orderByName(
    candidates(passage, statement, speaker),
    ({ id }) => id,
    streams("which-statement", statement.id),
  )) {
    const [text, { locale }] = [shownText(other), passage];
    const clashes = chosen.some(
      (one) => isTwin(shownText(one), text, locale) || overlaps(shownText(one), text, locale),
    );
    if (chosen.length < request.options && !clashes) chosen.push(other);
  }
  if (chosen.length <= fewestDistractors) return undefined;
  const { options, key } = optionsOf(
    chosen.map((one) => ({
      text: listedText(one, passage),
      rationale: whySpeaker(one, passage.names.get(one.speaker) as Name, passage),
      right: one === statement,
    })),
  );
  return {
    id: `${passage.article.id}.${statement.id}.which-statement`,
    kind: "which-statement",
    interaction: "choice",
    process: whichStatement.process,
    points: 1,
    stem: passage.locale.stems.whichStatement(nameInSentence(passage, speaker)),
    options,
    arrangement: "shuffled",
    key: key as [string],
    evidence: statement.evidence,
    rationale: [whySpeaker(statement, speaker, passage), statement.because].filter(Boolean).join(" "),
    sources: chosen.map(({ id }) => id),
    at: statement.at,
  };
}

/** Statements of others, shown in the same way: a quotation among rewordings would be odd one out. */
function candidates(passage: Passage, statement: Statement, speaker: Name): readonly Statement[] {
  return passage.article.statements.filter(
    (other) =>
      other.speaker !== statement.speaker &&
      isShownAsQuotation(other) === isShownAsQuotation(statement) &&
      isNotTheSpeaker(speaker, other, passage),
  );
}
