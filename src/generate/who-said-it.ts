import type { Name, Statement } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { ChoiceItem, Proven } from "../model/item.ts";
import { drawSome } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import type { GenerateRequest, Kind } from "./kind.ts";
import { fewestDistractors, generatedFrom } from "./kind.ts";
import { optionsOf } from "./options.ts";
import type { Passage } from "./passage.ts";
import { isNotTheSpeaker, isShownAsQuotation, shownText, whyNotSpeaker, whySpeaker } from "./speakers.ts";
import { withReason } from "./with-reason.ts";

/** Whose statement is this? One item a statement. */
export const whoSaidIt: Kind = {
  title: "whose statement is this: choose the speaker",
  interactions: ["choice"],
  process: "retrieve",
  asks: ["statements"],
  needs: "statements under Who said what, and three names of persons (or of groups)",
  weight: 3,
  generate(passage, request, streams) {
    const made = passage.article.statements.map((statement) =>
      askSpeaker(passage, statement, request, streams),
    );
    return generatedFrom(made);
  },
};

function askSpeaker(
  passage: Passage,
  statement: Statement,
  request: GenerateRequest,
  streams: Streams,
): Proven<ChoiceItem> | Finding {
  const id = `${passage.article.id}.${statement.id}.who-said-it`;
  const speaker = passage.names.get(statement.speaker) as Name;
  const wrong = wrongSpeakers(passage, statement, speaker, streams).slice(0, request.options - 1);
  if (wrong.length < fewestDistractors) {
    return {
      rule: "too-few-speakers",
      severity: "warning",
      item: id,
      at: statement.at,
      reason: `Fewer than two others can be proved not to have said this, so ${speaker.name} is not asked for.`,
      remedy: `List more names of the sort "${speaker.sort}", also of those who say nothing.`,
    };
  }
  const { stems } = passage.words;
  const right = { text: speaker.name, rationale: whySpeaker(statement, speaker, passage), right: true };
  const { options, key } = optionsOf([
    right,
    ...wrong.map((name) => ({
      text: name.name,
      rationale: whyNotSpeaker(name, speaker, passage),
      right: false,
    })),
  ]);
  return {
    id,
    kind: "who-said-it",
    interaction: "choice",
    process: whoSaidIt.process,
    points: 1,
    stem: isShownAsQuotation(statement)
      ? stems.whoSaidQuoted(shownText(statement))
      : stems.whoSaidReported(shownText(statement)),
    options,
    arrangement: "shuffled",
    key: key as [string],
    evidence: statement.evidence,
    rationale: withReason(right.rationale, statement.because),
    sources: [statement.id],
    at: statement.at,
  };
}

/** Persons beside a person, groups beside a group (item-quality, 5), speakers and silent ones alike. */
function wrongSpeakers(
  passage: Passage,
  statement: Statement,
  speaker: Name,
  streams: Streams,
): readonly Name[] {
  const others = passage.speakers.filter((name) => name.sort === speaker.sort);
  return drawSome(others, 256, ({ id }) => id, streams("who-said-it", statement.id)).filter((name) =>
    isNotTheSpeaker(name, statement, passage),
  );
}
