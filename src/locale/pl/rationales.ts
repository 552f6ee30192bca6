import type { RationaleWords } from "../words/rationale-words.ts";

/** Why an option is right or wrong, in Polish. */
export const rationales = (): RationaleWords => ({
  right: (sentence, paragraph) => `Akapit ${paragraph}: ${sentence}`,
  teachersWrong: (_sort, answer) => `Tekst podaje inną odpowiedź: ${answer}.`,
  otherName: (name, role, context, paragraph, answer) =>
    `${name}${role ? ` (${role})` : ""} pojawia się w innym związku (akapit ${paragraph}: „${context}”); tutaj odpowiedź brzmi: ${answer}.`,
  otherValue: (value, context, paragraph, answer) =>
    `„${value}” odnosi się do czegoś innego (akapit ${paragraph}: „${context}”); tutaj odpowiedź brzmi: ${answer}.`,
  notInText: (value, answer) => `Tekst nie podaje tu danych „${value}”; podaje: ${answer}.`,
  fitsNoGap: (word, paragraph) =>
    paragraph === undefined
      ? `„${word}” nie pasuje do żadnej luki.`
      : `„${word}” nie pasuje do żadnej luki: w akapicie ${paragraph} występuje w innym związku.`,
  wordMeans: (word, meaning, paragraph) => `W akapicie ${paragraph} „${word}” znaczy: ${meaning}.`,
  notTheMeaning: (word, meaning) => `„${word}” znaczy tu co innego: ${meaning}.`,
  meaningOf: (word) => `To znaczenie słowa „${word}”.`,
  paragraphSays: (paragraph, words) => `Akapit ${paragraph} mówi o czym innym: „${words}”`,
  notNamed: (name, answer) => `${name}: tej nazwy nie ma w tekście; odpowiedź brzmi: ${answer}.`,
  saidBy: (speaker, words, paragraph) => `${speaker}, akapit ${paragraph}: „${words}”.`,
  saysOther: (speaker, words, paragraph, right) =>
    `${speaker}: tekst przytacza inną wypowiedź (akapit ${paragraph}: „${words}”); tutaj odpowiedź brzmi: ${right}.`,
  saysNothing: (speaker, right) =>
    `${speaker}: tekst nie przytacza żadnej wypowiedzi; odpowiedź brzmi: ${right}.`,
  silent: (speaker) => `${speaker}: tekst nie przytacza żadnej wypowiedzi.`,
  ownRight: (paragraph) => `Zobacz akapit ${paragraph}.`,
  ownWrong: (right) => `Tekst przemawia za inną odpowiedzią: ${right}`,
  swapped: (right, wrong, paragraph) => `Akapit ${paragraph}: ${right}, a nie ${wrong}`,
  contradicted: (paragraph) => `Akapit ${paragraph} mówi co innego.`,
  stands: (paragraph) => `Mówi o tym akapit ${paragraph}.`,
  notGiven: (nearest, paragraph) =>
    `Tekst tego nie rozstrzyga. Najbliższe jest zdanie w akapicie ${paragraph}: ${nearest}`,
  unsettled: "Nic w tekście tego nie potwierdza ani temu nie przeczy.",
  writersOwn: (paragraph) => `W akapicie ${paragraph} mówi to sam autor tekstu i nie podaje żadnego źródła.`,
  claimOf: (speaker, paragraph) =>
    `Akapit ${paragraph} przytacza to bez cudzysłowu jako wypowiedź (${speaker}).`,
  quotationOf: (speaker, paragraph) => `W akapicie ${paragraph} te słowa stoją w cudzysłowie (${speaker}).`,
  nobodySaysIt: "Tekst nie wymienia nikogo, kto by to mówił.",
  somebodySaysIt: (speaker) => `Tekst nie mówi tego od siebie: podaje źródło (${speaker}).`,
  noQuotationMarks: "Nie stoi to w cudzysłowie.",
  inQuotationMarks: "Stoi to w cudzysłowie.",
  notMentioned: "Tekst o tym nie wspomina.",
  eventAt: (paragraph, date) =>
    date === undefined ? `mowa o tym w akapicie ${paragraph}` : `${date}, akapit ${paragraph}`,
  orderSettled: "Kolejność wynika z tekstu: z dat albo z przebiegu opowieści.",
  eitherWay: (events) =>
    `Obie kolejności są poprawne: ${events.map((event) => event.replace(/\.$/u, "")).join("; ")}.`,
  dateOf: (event) => `Data tego wydarzenia: ${event}`,
  dateOfNone: "Według tekstu żadna z tych rzeczy nie wydarzyła się wtedy.",
  roleOf: (name) => `Ten opis pasuje do nazwy: ${name}.`,
  reasonOfOther: (sentence, paragraph) =>
    `Tekst podaje tę przyczynę dla czegoś innego, w akapicie ${paragraph}: ${sentence}`,
});
