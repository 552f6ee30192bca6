import type { Claim, Fact } from "../model/article.ts";
import { isProof, type Proof } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import type { ChoiceItem, Proven } from "../model/item.ts";
import type { Streams } from "../random/random.ts";
import type { Verdict } from "./asked-share.ts";
import { essence } from "./distractors/sameness.ts";
import { proofOfFact } from "./fact-proof.ts";
import { falseSentenceOf } from "./false-sentence.ts";
import { generatedFrom, type Kind } from "./kind.ts";
import { nearestSentence } from "./nearest-sentence.ts";
import { optionsOf } from "./options.ts";
import type { Passage } from "./passage.ts";
import { formOfStatement, type StatementForm } from "./statement-form.ts";
import { asSentence, namesOwner, statementOf, whyRight } from "./statement-of.ts";
import { swappedReason } from "./swapped-reason.ts";
import { fewest, nearly, type VerdictBalance, verdictBalance } from "./verdict-balance.ts";

/**
 * Is the statement true, false, or not given? Facts give the true ones, and with one answer swapped false ones; the teacher
 * gives further false ones, and all that are not given. Whether a fact is stated as true or as false is drawn where it can be
 * both; where it can only be true, it makes up for a false one of the teacher's: then the form of a statement tells nothing
 * (`verdict-balance.ts`).
 */
export const trueFalseNotGiven: Kind = {
  title: "true, false or not given: judge a statement",
  interactions: ["choice"],
  process: "retrieve",
  asks: ["facts", "falseStatements", "notGiven"],
  needs:
    "facts with a name, date or number in brackets, and statements under False (False) and Not in the text (Not given)",
  weight: 4,
  generate(passage, _request, streams) {
    const own: Streams = (...name) => streams("true-false-not-given", ...name);
    const { facts, falseStatements, notGiven } = passage.article;
    const open = new Set(notGiven.map(({ text }) => essence(text, passage.locale)));
    const balance = verdictBalance(passage);
    const teachers = (claims: readonly Claim[], verdict: Verdict, judge: typeof judgeFalse) =>
      claims.flatMap((claim): readonly (Proven<ChoiceItem> | Finding)[] => {
        const form = formOfStatement(claim.text, passage);
        const judged = tellTale(passage, claim, form, balance) ?? judge(passage, claim);
        // What there is to tell of a statement is told, whether it is asked this time or not.
        if ("rule" in judged) return [judged];
        // Of few none can be spared: what is left would be of one verdict.
        const isAsked =
          claims.length < fewest || own("asked", claim.id)() < balance.askedShare(form, verdict);
        return isAsked ? [judged] : [];
      });
    return generatedFrom([
      ...facts.flatMap((fact) => judgeFact(passage, fact, open, balance, own) ?? []),
      ...teachers(falseStatements, "false", judgeFalse),
      ...teachers(notGiven, "notGiven", judgeNotGiven),
    ]);
  },
};

function judgeFact(
  passage: Passage,
  fact: Fact,
  open: ReadonlySet<string>,
  balance: VerdictBalance,
  streams: Streams,
): Proven<ChoiceItem> | undefined {
  const stem = statementOf(passage, fact);
  const form = formOfStatement(stem, passage);
  if (!balance.hasLength(stem.length, nearly) || form.loaded !== undefined) return undefined;
  if (namesOwner(stem, fact, passage) && streams("claim", fact.id)() >= balance.claims) return undefined;
  const evidence = proofOfFact(fact);
  if (evidence === undefined) return undefined;
  const swapped = falseSentenceOf(passage, fact, streams);
  // A teacher who calls the swapped sentence not given knows better.
  if (swapped && open.has(essence(asSentence(swapped.sentence, passage.locale), passage.locale)))
    return undefined;
  const isTrue = streams("verdict", fact.id)() < (swapped ? balance.trueShare : balance.onlyTrueShare);
  if (streams("asked", fact.id)() >= balance.askedShare(form, isTrue ? "true" : "false")) return undefined;
  const shared = { sources: [fact.id], at: fact.at, because: fact.because };
  if (isTrue)
    return judgement(passage, {
      ...shared,
      id: `${fact.id}.true`,
      truth: "true",
      stem,
      evidence,
      rationale: whyRight(passage, fact.sentence, evidence[0].paragraph),
    });
  if (swapped === undefined) return undefined;
  return judgement(passage, {
    ...shared,
    id: `${fact.id}.${swapped.slot.id}.false`,
    truth: "false",
    stem: statementOf(passage, fact, swapped.sentence),
    evidence: swapped.slot.evidence,
    rationale: swappedReason(swapped, passage),
  });
}

function judgeFalse(passage: Passage, claim: Claim): Proven<ChoiceItem> | Finding {
  const { evidence, because, text, id, at } = claim;
  if (!isProof(evidence)) return unproved(passage, claim, "contradicts the statement");
  return judgement(passage, {
    id,
    truth: "false",
    stem: asSentence(text, passage.locale),
    evidence,
    rationale: because
      ? asSentence(because, passage.locale)
      : passage.words.rationales.contradicted(evidence[0].paragraph),
    sources: [id],
    at,
  });
}

function judgeNotGiven(passage: Passage, claim: Claim): Proven<ChoiceItem> | Finding {
  const [nearest = nearestSentence(claim.text, passage), ...more] = claim.evidence;
  if (nearest === undefined) return unproved(passage, claim, "comes nearest to the statement");
  return judgement(passage, {
    ...claim,
    truth: "notGiven",
    stem: asSentence(claim.text, passage.locale),
    evidence: [nearest, ...more],
    rationale: passage.words.rationales.notGiven(nearest.text, nearest.paragraph),
    sources: [claim.id],
  });
}

/** Why a statement of the teacher's would be known by its form, if it would. */
function tellTale(
  passage: Passage,
  claim: Claim,
  form: StatementForm,
  balance: VerdictBalance,
): Finding | undefined {
  const told = (reason: string, remedy: string): Finding => ({
    rule: "telling-form",
    severity: "warning",
    item: `${passage.article.id}.${claim.id}.true-false-not-given`,
    at: claim.at,
    reason,
    remedy,
  });
  if (form.loaded !== undefined) {
    return told(
      `It says "${form.loaded}", as true statements seldom do: that would tell, so it is not asked.`,
      "Say it without that word.",
    );
  }
  return balance.hasLength(form.length, 1)
    ? undefined
    : told(
        "It is shorter or longer than every statement under Not in the text: that would tell, so it is not asked.",
        "Make it as long as one of those, or add one there that is as long as this.",
      );
}

interface Judged {
  /** What stands between article and kind. */
  readonly id: string;
  readonly truth: Verdict;
  readonly stem: string;
  readonly evidence: Proof;
  readonly rationale: string;
  readonly because?: string | undefined;
  readonly sources: readonly string[];
  readonly at: Proven<ChoiceItem>["at"];
}

function judgement({ article, words }: Passage, judged: Judged): Proven<ChoiceItem> {
  const { truth, evidence } = judged;
  const rationale = [judged.rationale, judged.because].filter(Boolean).join(" ");
  const { paragraph } = evidence[0];
  const whyNot = {
    true: words.rationales.stands(paragraph),
    false: words.rationales.contradicted(paragraph),
    notGiven: words.rationales.unsettled,
  }[truth];
  const { options, key } = optionsOf(
    (["true", "false", "notGiven"] as const).map((one) => ({
      text: words.answers.truth[one],
      rationale: one === truth ? rationale : whyNot,
      right: one === truth,
    })),
    "given",
  );
  return {
    id: `${article.id}.${judged.id}.true-false-not-given`,
    kind: "true-false-not-given",
    interaction: "choice",
    process: trueFalseNotGiven.process,
    points: 1,
    stem: judged.stem,
    options,
    arrangement: "fixed",
    key: key as [string],
    evidence,
    rationale,
    sources: judged.sources,
    at: judged.at,
  };
}

function unproved({ article }: Passage, claim: Claim, what: string): Finding {
  return {
    rule: "no-evidence",
    severity: "warning",
    item: `${article.id}.${claim.id}.true-false-not-given`,
    at: claim.at,
    reason: `No place of the text is known that ${what}, so it is not asked.`,
    remedy: "Add a line that says where (see: C).",
  };
}
