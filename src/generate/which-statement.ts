import type { Name, Statement } from "../model/article.ts";
import type { ChoiceItem, Proven } from "../model/item.ts";
import { drawSome } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { isTwin, overlaps } from "./distractors/sameness.ts";
import type { GenerateRequest, Kind } from "./kind.ts";
import { fewestDistractors } from "./kind.ts";
import { optionsOf } from "./options.ts";
import { nameInSentence, type Passage } from "./passage.ts";
import { isNotTheSpeaker, isShownAsQuotation, listedText, shownText, whySpeaker } from "./speakers.ts";
import { withReason } from "./with-reason.ts";

/** Which of these statements is hers? One item a statement that two others can stand beside. */
export const whichStatement: Kind = {
  title: "which of these statements is hers: choose the statement",
  interactions: ["choice"],
  process: "interpret",
  asks: ["statements"],
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
): Proven<ChoiceItem> | undefined {
  const speaker = passage.names.get(statement.speaker) as Name;
  const chosen = [statement];
  const { locale } = passage;
  const stream = streams("which-statement", statement.id);
  for (const other of drawSome(passage.article.statements, 256, ({ id }) => id, stream)) {
    if (chosen.length === request.options) break;
    if (!isAnothers(other, statement, speaker, passage)) continue;
    const text = shownText(other);
    const clashes = chosen.some(
      (one) => isTwin(shownText(one), text, locale) || overlaps(shownText(one), text, locale),
    );
    if (!clashes) chosen.push(other);
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
    stem: passage.words.stems.whichStatement(nameInSentence(passage, speaker), speaker.sort === "person"),
    options,
    arrangement: "shuffled",
    key: key as [string],
    evidence: statement.evidence,
    rationale: withReason(whySpeaker(statement, speaker, passage), statement.because),
    sources: chosen.map(({ id }) => id),
    at: statement.at,
  };
}

/** A statement of somebody else, shown in the same way: a quotation among rewordings would be odd one out. */
function isAnothers(other: Statement, statement: Statement, speaker: Name, passage: Passage): boolean {
  return (
    other.speaker !== statement.speaker &&
    isShownAsQuotation(other) === isShownAsQuotation(statement) &&
    isNotTheSpeaker(speaker, other, passage)
  );
}
