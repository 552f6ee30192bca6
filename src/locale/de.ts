import type { Locale } from "./locale.ts";
import { review } from "./review/de.ts";

const marks = (n: number) => (n === 1 ? "1 Punkt" : `${n} Punkte`);

export const de: Locale = {
  language: "de",
  direction: "ltr",
  parts: {
    names: ["Namen"],
    facts: ["Fakten"],
    statements: ["Wer sagte was", "Wer hat was gesagt"],
    order: ["In dieser Reihenfolge", "Reihenfolge"],
    false: ["Falsch"],
    notGiven: ["Nicht im Text"],
    words: ["Wörter"],
    questions: ["Fragen"],
  },
  reading: {
    stopWords: (
      "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder aber sondern denn doch wenn dann als dass ob weil obwohl damit " +
      "dieser diese dieses diesen diesem jener jene jenes jenen jenem hier dort da wer wen wem wessen was welcher welche welches welchen welchem wann wo woher wohin warum weshalb wieso wie wieviel " +
      "ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man mein dein sein unser euer meine deine seine unsere eure ihre meinen deinen seinen ihren meinem deinem seinem ihrem seiner ihrer seines ihres " +
      "bin bist ist sind seid war warst waren wart gewesen wird werden wurde wurden worden werde habe hast hat haben habt hatte hatten gehabt " +
      "kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften mag mögen möchte würde würden " +
      "zu zum zur in im ins an am ans auf aufs bei beim für von vom mit ohne aus über unter vor nach während seit bis zwischen durch gegen um hinter neben " +
      "nicht auch nur noch schon sehr mehr viel viele vielen manche einige jede jeder jedes jeden jedem alle allen alles beide beiden wenige andere anderen etwas nichts so sowie selbst " +
      "wieder immer bereits etwa rund laut sagt sagte sagten sagen gesagt erzählt erzählte"
    ).split(" "),
    endings: [
      "ungen",
      "heiten",
      "keiten",
      "ung",
      "heit",
      "keit",
      "ern",
      "est",
      "en",
      "em",
      "er",
      "es",
      "et",
      "te",
      "e",
      "n",
      "s",
      "t",
    ],
    abbreviations: [
      "hr",
      "fr",
      "dr",
      "prof",
      "st",
      "nr",
      "bzw",
      "ca",
      "z.b",
      "z",
      "d.h",
      "u.a",
      "usw",
      "etc",
      "vgl",
      "evtl",
      "ggf",
      "inkl",
      "geb",
      "gest",
      "jh",
      "jhd",
      "mio",
      "mrd",
      "tsd",
      "abs",
      "art",
      "bd",
      "hrsg",
      "str",
      "v.chr",
      "n.chr",
      "v",
      "n",
      "chr",
      "s",
      "o",
      "sog",
      "d",
      "h",
      "jan",
      "feb",
      "febr",
      "mär",
      "apr",
      "jun",
      "jul",
      "aug",
      "sep",
      "sept",
      "okt",
      "nov",
      "dez",
    ],
    articles: ["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"],
    fused: ["im", "ins", "am", "ans", "zum", "zur", "vom", "beim", "aufs", "fürs", "übers", "ums", "durchs"],
    possessives: (
      "mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines " +
      "ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer eures"
    ).split(" "),
    prepositions: "in im ins an am ans auf aus bei beim nach zu zum zur unter hinter neben vor von vom".split(
      " ",
    ),
    joins: ["und", "oder", "sowie"],
    bounds: {
      above: ["mehr als", "über", "mindestens", "nicht weniger als", "wenigstens", "zumindest", "ab"],
      below: ["weniger als", "unter", "höchstens", "bis zu", "nicht mehr als", "maximal", "knapp unter"],
      about: [
        "etwa",
        "rund",
        "ungefähr",
        "circa",
        "ca.",
        "fast",
        "knapp",
        "beinahe",
        "nahezu",
        "gut",
        "an die",
        "annähernd",
      ],
    },
    unresolved: [...review.pronouns, ...review.demonstratives, ...review.deictics],
    ownVoice: (
      "ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer unseres " +
      "du dich dir dein deine euch euer eure"
    ).split(" "),
    // Reported speech stands in the subjunctive: "die Gemeinde wolle", "das Land habe".
    attributions: [
      "laut",
      "nach angaben",
      "zufolge",
      "teilte mit",
      "teilt mit",
      ..."sagt sagte sagten sagen gesagt erklärt erklärte erklärten meint meinte meinten betont betonte berichtet".split(
        " ",
      ),
      ..."berichtete berichteten erzählt erzählte behauptet behauptete versichert versicherte warnt warnte rät riet".split(
        " ",
      ),
      ..."kündigt kündigte angekündigt verspricht versprach fordert forderte glaubt glaubte flüstert rief ruft".split(
        " ",
      ),
      ..."fragt fragte antwortet antwortete schrieb schreibt teilte mitgeteilt angeblich soll sollen solle sollten".split(
        " ",
      ),
      ..."habe hätte hätten sei seien wolle wollten werde würde würden müsse könne dürfe gebe komme".split(
        " ",
      ),
    ],
    negations:
      "nicht nie niemals niemand niemanden niemandem nichts nirgends kein keine keinen keinem keiner keines weder ohne kaum".split(
        " ",
      ),
    agents: ["von", "durch"],
    company: ["mit", "zu"],
    causes: { clause: ["weil", "da", "denn"], noun: ["wegen", "aufgrund"] },
  },
  calendar: {
    months: [
      "Januar",
      "Februar",
      "März",
      "April",
      "Mai",
      "Juni",
      "Juli",
      "August",
      "September",
      "Oktober",
      "November",
      "Dezember",
    ],
    shortMonths: ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"],
    seasons: [["Frühling", "Frühjahr"], ["Sommer"], ["Herbst"], ["Winter"]],
    before: ["v. Chr.", "v.Chr.", "vor Christus", "v. u. Z.", "vor unserer Zeitrechnung"],
    after: ["n. Chr.", "n.Chr.", "nach Christus", "u. Z.", "unserer Zeitrechnung"],
    century: ["Jahrhundert", "Jahrhunderts", "Jahrhunderte", "Jahrhunderten", "Jh.", "Jhd."],
    ordinalEndings: ["."],
    ordinal: (n) => `${n}.`,
    ordinalWords: {
      erste: 1,
      ersten: 1,
      zweite: 2,
      zweiten: 2,
      dritte: 3,
      dritten: 3,
      vierte: 4,
      vierten: 4,
      fünfte: 5,
      fünften: 5,
      sechste: 6,
      sechsten: 6,
      siebte: 7,
      siebten: 7,
      achte: 8,
      achten: 8,
      neunte: 9,
      neunten: 9,
      zehnte: 10,
      zehnten: 10,
      elfte: 11,
      elften: 11,
      zwölfte: 12,
      zwölften: 12,
      dreizehnte: 13,
      dreizehnten: 13,
      vierzehnte: 14,
      vierzehnten: 14,
      fünfzehnte: 15,
      fünfzehnten: 15,
      sechzehnte: 16,
      sechzehnten: 16,
      siebzehnte: 17,
      siebzehnten: 17,
      achtzehnte: 18,
      achtzehnten: 18,
      neunzehnte: 19,
      neunzehnten: 19,
      zwanzigste: 20,
      zwanzigsten: 20,
      einundzwanzigste: 21,
      einundzwanzigsten: 21,
    },
    writing: {
      day: [
        "{day}. {month} {year}",
        "{day}.{month:1}.{year}",
        "{day:2}.{month:2}.{year}",
        "{day}. {month:1}. {year}",
        "{year}-{month:2}-{day:2}",
      ],
      unclearDay: [],
      dayOfYear: ["{day}. {month}", "{day}.{month:1}.", "{day:2}.{month:2}."],
      month: ["{month} {year}", "{month:2}/{year}", "{month:1}/{year}", "{year}-{month:2}"],
      monthOfYear: ["{month}"],
      time: ["{hour}:{minute} Uhr", "{hour}.{minute} Uhr", "{hour}:{minute}"],
      fullHour: ["{hour} Uhr"],
    },
    clockWords: ["Uhr"],
    leads: [
      "im",
      "in",
      "am",
      "um",
      "an",
      "der",
      "die",
      "das",
      "den",
      "dem",
      "in der",
      "in den",
      "im Jahr",
      "im Jahre",
    ],
    prepositions: "im in seit bis ab vom zum von vor nach Anfang Mitte Ende letzten nächsten".split(" "),
  },
  numbers: {
    decimal: ",",
    groups: [".", "\u00a0", "\u202f", "\u2009"],
    words:
      "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig".split(
        " ",
      ),
    // "ein" and "eine" are left out: they are articles far more often than numbers.
    roundWords: {
      zwanzig: 20,
      dreißig: 30,
      vierzig: 40,
      fünfzig: 50,
      sechzig: 60,
      siebzig: 70,
      achtzig: 80,
      neunzig: 90,
      hundert: 100,
      einhundert: 100,
      tausend: 1000,
      eintausend: 1000,
    },
    scales: {
      hundert: 100,
      tausend: 1e3,
      million: 1e6,
      millionen: 1e6,
      mio: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      mrd: 1e9,
      billion: 1e12,
      billionen: 1e12,
    },
    range: ["bis", "und", "oder", "–", "-", "—"],
    between: ["zwischen", "und"],
    compose: (tens, ones) => `${ones === "eins" ? "ein" : ones}und${tens}`,
    spelled,
    measures: [
      ..."Sekunde Sekunden Minute Minuten Stunde Stunden Tag Tage Tagen Woche Wochen Monat Monate Monaten Jahr".split(
        " ",
      ),
      ..."Jahre Jahren Jahrzehnt Jahrzehnte Jahrzehnten Prozent Prozentpunkte Prozentpunkten Grad mm cm m km".split(
        " ",
      ),
      ..."m² km² g kg mg ha km/h W kW MW GW kWh Meter Metern Kilometer Kilometern Zentimeter Millimeter Meile".split(
        " ",
      ),
      ..."Meilen Quadratmeter Quadratkilometer Hektar Gramm Kilogramm Kilo Pfund Tonne Tonnen Liter Litern".split(
        " ",
      ),
      ..."Barrel Euro Cent Dollar Rubel Yen Yuan Franken".split(" "),
    ],
  },
  quotes: { open: "„", close: "“", innerOpen: "‚", innerClose: "‘" },
  review,
  kinds: {
    "fact-choice": {
      title: "Auswahlfragen",
      instructions: "Wähle die eine richtige Antwort aus. Alle Antworten stehen im Text.",
    },
    "who-said-it": {
      title: "Wer hat das gesagt?",
      instructions: "Wähle aus, von wem die Aussage nach dem Text stammt.",
    },
    "which-statement": {
      title: "Welche Aussage passt?",
      instructions: "Wähle die Aussage aus, die nach dem Text von der genannten Person oder Gruppe stammt.",
    },
    "match-speakers": {
      title: "Aussagen zuordnen",
      instructions:
        "Schreibe zu jeder Aussage den Buchstaben der Person oder Gruppe, von der sie stammt. Ein Buchstabe kann mehrmals vorkommen; einige bleiben übrig.",
    },
    "true-false-not-given": {
      title: "Richtig, falsch oder nicht im Text?",
      instructions:
        "Entscheide, ob der Text dasselbe sagt wie der Satz (Richtig), etwas anderes sagt (Falsch) oder nichts dazu sagt (Nicht im Text).",
    },
    "claim-or-fact": {
      title: "Tatsache oder Aussage?",
      instructions: "Sieh nach, wie der Text den Satz darstellt, und wähle die passende Beschreibung aus.",
    },
    "who-is-who": {
      title: "Wer ist wer?",
      instructions:
        "Schreibe zu jedem Namen den Buchstaben der passenden Beschreibung. Jeder Buchstabe kommt höchstens einmal vor; einige können übrig bleiben.",
    },
    "when-was-it": {
      title: "Wann war das?",
      instructions:
        "Schreibe zu jedem Ereignis den Buchstaben der passenden Zeitangabe. Ein Buchstabe kann mehrmals vorkommen; einige bleiben übrig.",
    },
    "order-events": {
      title: "Was geschah wann?",
      instructions: "Schreibe 1 zu dem, was zuerst geschah, 2 zu dem, was danach geschah, und so weiter.",
    },
    reason: {
      title: "Gründe",
      instructions: "Wähle den Grund aus, den der Text nennt.",
    },
    "several-answers": {
      title: "Mehrere Antworten",
      instructions: "Wähle so viele Antworten aus, wie die Frage verlangt. Jede richtige zählt.",
    },
    "which-paragraph": {
      title: "Den Absatz finden",
      instructions:
        "Schreibe zu jeder Aussage den Buchstaben des Absatzes, in dem sie steht. Ein Buchstabe kann mehrmals vorkommen; einige bleiben übrig.",
    },
    "sentence-gap": {
      title: "Sätze ergänzen",
      instructions:
        "Fülle jede Lücke so, dass der Satz sagt, was im Text steht. Wo keine Liste steht, schreibe wenige Wörter oder eine Zahl aus dem Text.",
    },
    "text-gap": {
      title: "Den Absatz ergänzen",
      instructions: "Fülle jede Lücke mit Wörtern aus der Liste. Zwei davon bleiben übrig.",
    },
    "short-answer": {
      title: "Kurze Antworten",
      instructions: "Beantworte jede Frage mit wenigen Wörtern oder einer Zahl aus dem Text.",
    },
    "find-the-word": {
      title: "Das Wort finden",
      instructions: "Schreibe das Wort so auf, wie es im Text steht.",
    },
    "word-meaning": {
      title: "Wörter im Text",
      instructions: "Finde heraus, was die Wörter dort bedeuten, wo sie im Text stehen.",
    },
    "own-question": {
      title: "Über den Text nachdenken",
      instructions: "Beantworte die Fragen. Wo Antworten zur Wahl stehen, wähle die beste aus.",
    },
  },
  stems: {
    complete: (sentence) => `Ergänze den Satz: ${sentence}`,
    // A colon keeps speaker and question in their own case and word order.
    accordingTo: (speaker, stem) => `Laut ${speaker}: ${stem}`,
    whoSaidQuoted: (words) => `Von wem stammen diese Worte? „${words}“`,
    whoSaidReported: (words) => `Von wem stammt diese Aussage? ${words}`,
    whichStatement: (speaker) =>
      `Welche Aussage stammt nach dem Text von folgender Person oder Gruppe? ${speaker}`,
    matchSpeakers: "Von wem stammen die Aussagen?",
    fillSentence: "Ergänze den Satz.",
    fillSentences: "Ergänze die Sätze mit Wörtern aus der Liste. Zwei davon bleiben übrig.",
    fillParagraph: (paragraph, meanings) =>
      [
        `Ergänze Absatz ${paragraph} des Textes.`,
        ...meanings.map(({ letter, meaning }) => `Lücke ${letter} bedeutet: „${meaning}“.`),
      ].join(" "),
    findTheWord: (paragraph, meaning) => `Welches Wort in Absatz ${paragraph} bedeutet „${meaning}“?`,
    wordMeaning: (word, paragraph) => `Was bedeutet „${word}“ in Absatz ${paragraph}?`,
    wordMeanings: "Was bedeuten diese Wörter im Text? Ordne jedem Wort seine Bedeutung zu.",
    wordInParagraph: (word, paragraph) => `${word} (Absatz ${paragraph})`,
    whichParagraph: "In welchem Absatz steht das?",
    chooseSeveral: (stem, count) =>
      `${stem} Wähle ${["", "eine Antwort", "zwei", "drei", "vier", "fünf", "sechs"][count] ?? count}.`,
    claimed: (speaker, sentence) => `Laut ${speaker}: ${sentence}`,
    presented: (statement) => `Wie stellt der Text das dar? ${statement}`,
    orderEvents: "In welcher Reihenfolge geschah das?",
    whenWasIt: "Wann geschah das?",
    whoIsWho: "Wer sind diese Personen?",
  },
  answers: {
    truth: { true: "Richtig", false: "Falsch", notGiven: "Nicht im Text" },
    presented: {
      fact: "als Tatsache, ohne dass jemand als Quelle genannt wird",
      // Brackets keep a name without its article in the nominative.
      claim: (speaker) => `als Aussage in indirekter Rede (${speaker})`,
      quotation: (speaker) => `als wörtliches Zitat (${speaker})`,
      none: "gar nicht: Davon ist nicht die Rede",
    },
  },
  rationales: {
    right: (sentence, paragraph) => `Absatz ${paragraph}: ${sentence}`,
    teachersWrong: (_sort, answer) => `Der Text gibt eine andere Antwort: ${answer}.`,
    otherName: (name, role, context, paragraph, answer) =>
      `${name}${role ? ` (${role})` : ""} steht für etwas anderes (Absatz ${paragraph}: „${context}“); richtig ist hier: ${answer}.`,
    otherValue: (value, context, paragraph, answer) =>
      `${value} gehört zu etwas anderem (Absatz ${paragraph}: „${context}“); richtig ist hier: ${answer}.`,
    notInText: (value, answer) => `Die Angabe ${value} steht hier nicht im Text; dort heißt es: ${answer}.`,
    fitsNoGap: (word, paragraph) =>
      paragraph === undefined
        ? `„${word}“ passt in keine Lücke.`
        : `„${word}“ passt in keine Lücke: in Absatz ${paragraph} geht es dabei um etwas anderes.`,
    wordMeans: (word, meaning, paragraph) => `In Absatz ${paragraph} bedeutet „${word}“: ${meaning}.`,
    notTheMeaning: (word, meaning) => `„${word}“ bedeutet hier etwas anderes: ${meaning}.`,
    meaningOf: (word) => `Das ist die Bedeutung von „${word}“.`,
    paragraphSays: (paragraph, words) => `In Absatz ${paragraph} steht anderes: „${words}“`,
    notNamed: (name, answer) => `${name} kommt im Text nicht vor; richtig ist: ${answer}.`,
    saidBy: (speaker, words, paragraph) => `${speaker}, Absatz ${paragraph}: „${words}“.`,
    saysOther: (speaker, words, paragraph, right) =>
      `Von ${speaker} stammt eine andere Aussage (Absatz ${paragraph}: „${words}“); richtig ist: ${right}.`,
    saysNothing: (speaker, right) =>
      `${speaker} kommt im Text vor, aber ohne eine Aussage; richtig ist: ${right}.`,
    silent: (speaker) => `${speaker} wird genannt, aber mit keiner Aussage wiedergegeben.`,
    ownRight: (paragraph) => `Siehe Absatz ${paragraph}.`,
    ownWrong: (right) => `Der Text stützt eine andere Antwort: ${right}`,
    swapped: (right, wrong, paragraph) => `Absatz ${paragraph}: ${right}, nicht ${wrong}`,
    contradicted: (paragraph) => `Absatz ${paragraph} sagt etwas anderes.`,
    stands: (paragraph) => `Das steht in Absatz ${paragraph}.`,
    notGiven: (nearest, paragraph) =>
      `Der Text lässt das offen. Am nächsten kommt Absatz ${paragraph}: ${nearest}`,
    unsettled: "Nichts im Text bestätigt oder widerlegt das.",
    writersOwn: (paragraph) =>
      `In Absatz ${paragraph} sagt es der Text selbst und nennt niemanden als Quelle.`,
    claimOf: (speaker, paragraph) =>
      `Absatz ${paragraph} gibt es ohne Anführungszeichen als Aussage wieder (${speaker}).`,
    quotationOf: (speaker, paragraph) =>
      `In Absatz ${paragraph} stehen die Worte in Anführungszeichen (${speaker}).`,
    nobodySaysIt: "Der Text nennt niemanden, der das sagt.",
    somebodySaysIt: (speaker) => `Der Text sagt es nicht selbst, er nennt eine Quelle: ${speaker}.`,
    noQuotationMarks: "Es steht nicht in Anführungszeichen.",
    inQuotationMarks: "Es steht in Anführungszeichen.",
    notMentioned: "Davon ist im Text nicht die Rede.",
    eventAt: (paragraph, date) =>
      date === undefined ? `erzählt in Absatz ${paragraph}` : `${date}, Absatz ${paragraph}`,
    orderSettled: "Der Text legt die Reihenfolge fest, durch Zeitangaben oder durch das, was er erzählt.",
    eitherWay: (events) =>
      `Beide Reihenfolgen sind richtig bei: ${events.map((event) => event.replace(/\.$/u, "")).join("; ")}.`,
    dateOf: (event) => `Zeitangabe zu: ${event}`,
    dateOfNone: "Nach dem Text geschah damals nichts davon.",
    roleOf: (name) => `Das ist ${name}.`,
    reasonOfOther: (sentence, paragraph) =>
      `Der Text nennt diesen Grund in Absatz ${paragraph} für etwas anderes: ${sentence}`,
  },
  paper: {
    readingComprehension: "Leseverstehen",
    version: "Fassung",
    name: "Name",
    class: "Klasse",
    date: "Datum",
    score: "Punkte",
    text: "Text",
    questions: "Aufgaben",
    level: (level) => `Niveau ${level}`,
    minutes: (n) => (n === 1 ? "1 Minute" : `${n} Minuten`),
    marks,
    questionRange: (first, last) => (first === last ? `Aufgabe ${first}` : `Aufgaben ${first}–${last}`),
    lead: "Lies den Text und bearbeite dann alle Aufgaben. Du darfst jederzeit im Text nachsehen.",
    leadWithoutText: "Bearbeite alle Aufgaben zu dem Text, den du erhalten hast.",
    paragraphInQuestion: (paragraph, question) =>
      question === undefined
        ? `Absatz ${paragraph} steht mit Lücken bei den Aufgaben.`
        : `Absatz ${paragraph} steht mit Lücken in Aufgabe ${question}.`,
    source: (source) => `Quelle: ${source}`,
    author: (author) => `Text: ${author}`,
    licence: (licence) => `Lizenz: ${licence}`,
    setCode: (code) => `Satz ${code}`,
    answerLetter: "Buchstabe",
    answerNumber: "Nummer",
    answerHere: "Deine Antwort",
    words: "Wörter zur Auswahl",
    day: (day, month, year) => `${day}. ${month} ${year}`,
    endOfQuestions: "Ende der Aufgaben",
    key: {
      title: "Lösungen",
      teachersCopy: "Exemplar für die Lehrkraft",
      doNotHandOut: "Nicht austeilen",
      number: "Nr.",
      answer: "Lösung",
      evidence: "Beleg im Text",
      why: "Warum, und warum nicht die anderen",
      marks: "Punkte",
      paragraph: (letter) => `Absatz ${letter}`,
      allVersions: "Lösungen aller Fassungen",
      inFull: (label) => `Fassung ${label} vollständig`,
      smallFigures: (label) =>
        `Kleine Ziffern: die Nummer der Aufgabe in Fassung ${label}, wo ihre Begründung steht.`,
      accepted: "auch richtig",
      makeAgain: "So wird dieser Satz noch einmal erzeugt:",
      record: (seed, edition, version, sha) =>
        `Startwert ${seed} · Ausgabe ${edition} · quizwright ${version} · Text ${sha}`,
    },
  },
};

const ones =
  "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const tens = "_ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

/** 63 -> "dreiundsechzig"; 1200 -> "eintausendzweihundert", "tausendzweihundert", "zwölfhundert"; millions stand apart. */
function spelled(n: number): string[] {
  if (!Number.isInteger(n) || n < 0 || n >= 1e9) return [];
  if (n === 1) return ["eins", "ein", "eine", "einen"];
  if (n < 1e6) {
    const compounds = compound(n);
    const inHundreds = n > 1000 && n < 2000 && n % 100 === 0 ? [`${ones[n / 100]}hundert`] : [];
    const ending = n > 100 && n % 100 === 1 ? compounds.map((word) => `${word}s`) : [];
    return [...ending, ...compounds, ...inHundreds];
  }
  // Longer ones are written in figures.
  if (n % 1e6 !== 0) return [];
  return n === 1e6 ? ["eine Million"] : compound(n / 1e6).map((word) => `${word} Millionen`);
}

/** What one word holds, from 1 to 999,999; "ein" before "hundert" and "tausend" may be left off at its head. */
function compound(n: number): string[] {
  if (n < 20) return [ones[n] as string];
  if (n < 100) return [`${n % 10 === 0 ? "" : `${ones[n % 10]}und`}${tens[Math.floor(n / 10)]}`];
  const [scale, word] = n < 1000 ? [100, "hundert"] : [1000, "tausend"];
  const count = Math.floor(n / scale);
  const heads = [...compound(count).slice(0, 1), ...(count === 1 ? [""] : [])];
  const rest = n % scale === 0 ? "" : (compound(n % scale)[0] as string);
  return heads.map((head) => `${head}${word}${rest}`);
}
