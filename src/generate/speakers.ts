import { allNames, type Name, type Statement } from "../model/article.ts";
import { findWords, fold, foldText } from "../read/text/match.ts";
import { areKin } from "./kin.ts";
import { nameFirst, nameInSentence, type Passage, sentenceOf } from "./passage.ts";

/** A statement as students read it: in other words where the teacher gave some, else its own words. */
export function shownText(statement: Statement): string {
  return statement.own ?? statement.words;
}

/** The same as an option or entry of a list: the text's own words in the language's quotation marks. */
export function listedText(statement: Statement, passage: Passage): string {
  const { open, close } = passage.locale.quotes;
  return isShownAsQuotation(statement) ? `${open}${statement.words}${close}` : shownText(statement);
}

/** Whether the statement is shown in the very words of the text, and so needs quotation marks. */
export function isShownAsQuotation(statement: Statement): boolean {
  return statement.own === undefined && statement.quoted;
}

/** Whether the name is provably not the one who said it. Unknown is no. */
export function isNotTheSpeaker(name: Name, statement: Statement, passage: Passage): boolean {
  if (name.id === statement.speaker) return false;
  const speaker = passage.names.get(statement.speaker);
  if (speaker !== undefined && areKin(name, speaker, passage)) return false;
  const said = [statement.words, shownText(statement)].map(foldText);
  if (said.some((words) => passage.sayers.get(words)?.has(name.id))) return false;
  // Somebody whom the statement names is no likely speaker of it, and no likely wrong answer either.
  const shown = fold(`${shownText(statement)} ${statement.words}`);
  if (allNames(name).some((one) => findWords(shown, one).length > 0)) return false;
  // "Lavrov and Diop said": whoever stands in the same sentence may have said it too.
  const sentences = passage.sentencesWith.get(name.id);
  return statement.evidence.every((place) => {
    const sentence = sentenceOf(passage, place);
    return sentence !== undefined && !sentences?.has(sentence);
  });
}

/** Why this name is not the answer: what it says elsewhere, or that it says nothing. */
export function whyNotSpeaker(name: Name, speaker: Name, passage: Passage): string {
  const { rationales } = passage.words;
  const other = passage.firstStatement.get(name.id);
  return other === undefined
    ? rationales.saysNothing(nameFirst(passage, name), nameInSentence(passage, speaker))
    : rationales.saysOther(
        nameInSentence(passage, name),
        other.words,
        other.evidence[0].paragraph,
        nameInSentence(passage, speaker),
      );
}

/** Where the words stand and who says them. */
export function whySpeaker(statement: Statement, speaker: Name, passage: Passage): string {
  return passage.words.rationales.saidBy(
    nameFirst(passage, speaker),
    statement.words,
    statement.evidence[0].paragraph,
  );
}
