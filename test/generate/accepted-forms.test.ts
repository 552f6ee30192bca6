import { describe, expect, test } from "vitest";
import { acceptedForms } from "../../src/generate/answers/accepted-forms.ts";
import { passageOf } from "../../src/generate/passage.ts";
import { stemOf } from "../../src/generate/stem.ts";
import type { Fact, Slot } from "../../src/model/article.ts";
import { mustRead } from "../content-articles.ts";

function forms(text: string, annotations: string, place: "question" | "gap" = "question", language = "en") {
  const file = `---\ntitle: Small\nlanguage: ${language}\n---\n\n${text}\n\n${annotations}\n`;
  const passage = passageOf(mustRead(file, "small.md"));
  const fact = passage.article.facts[0] as Fact;
  const slot = fact.slots[0] as Slot;
  const stem =
    place === "question"
      ? stemOf(passage, fact, slot).text
      : `${fact.sentence.slice(0, slot.start)} ${fact.sentence.slice(slot.end)}`;
  return acceptedForms(passage, fact, slot, stem, place);
}

describe("a name", () => {
  const names = `# Names
- Ann Reid (person), minister of trade
  also: Reid; the minister
- Tom Hale (person), minister of justice
- harbour office (group)`;
  const text = "Ann Reid met Tom Hale in Paris. The harbour office was closed.";

  test("has its other names, but none that could mean another", () => {
    expect(
      forms(text, `${names}\n\n# Facts\n- In Paris, Tom Hale was met by [Ann Reid].\n  ? Who met Tom Hale?`),
    ).toEqual(["Ann Reid", "Reid"]);
  });

  test("may have its article, or none; within a sentence it takes none", () => {
    const fact = "# Facts\n- That day, the [harbour office] was closed.";
    expect(forms(text, `${names}\n\n${fact}\n  ? What was closed?`)).toEqual([
      "harbour office",
      "the harbour office",
    ]);
    expect(forms(text, `${names}\n\n${fact}`, "gap")).toEqual(["harbour office"]);
  });
});

test.each([
  ["de", "Fakten", "Seit wann verdient die Werkstatt Geld?", ["2021", "seit 2021"]],
  ["de", "Fakten", "In welchem Jahr verdient die Werkstatt Geld?", ["2021"]],
  ["fr", "Faits", "Depuis quand gagne-t-elle de l'argent ?", ["2021", "depuis 2021"]],
  ["es", "Hechos", "¿Desde cuándo gana dinero?", ["2021", "desde 2021"]],
])("a year may stand behind the preposition of the question in %s: %s %s", (language, heading, stem, all) => {
  const fact = `# ${heading}\n- XYZ [when: 2021].\n  ? ${stem}`;
  expect(forms("XYZ 2021.", fact, "question", language)).toEqual(all);
});

test("an answer may stand behind the preposition of the question", () => {
  const text = "The council announced elections for 2022. Diop talked with Lavrov.";
  const year = (stem: string) =>
    forms(text, `# Facts\n- The council announced elections for [when: 2022].\n  ? ${stem}`);
  expect(year("For which year did the council announce elections?")).toEqual(["2022", "for 2022"]);
  expect(year("In which year were there to be elections, as the council announced?")).toContain("in 2022");
  expect(year("Which year did the council name?")).toEqual(["2022"]);
  expect(forms(text, "# Facts\n- Diop talked with [who: Lavrov].\n  ? With whom did Diop talk?")).toEqual([
    "Lavrov",
    "with Lavrov",
  ]);
});

test("in German a place may stand behind its preposition and article, and a role behind 'als'", () => {
  const text = "An der mittleren Elbe lebten Biber. Der Biber galt als Fisch.";
  const asked = (fact: string) => forms(text, `# Fakten\n${fact}`, "question", "de");
  expect(asked("- Biber lebten an der mittleren [where: Elbe].\n  ? An welchem Fluss lebten Biber?")).toEqual(
    ["Elbe", "an der Elbe", "an der mittleren Elbe"],
  );
  expect(asked("- Der Biber galt als [what: Fisch].\n  ? Als was galt der Biber?")).toEqual([
    "Fisch",
    "als Fisch",
  ]);
  expect(asked("- Der Biber galt als [what: Fisch].\n  ? Was war der Biber für viele?")).toEqual(["Fisch"]);
});

describe("a full name", () => {
  const accepted = (name: string, { text = "", others = "", role = "", language = "en" } = {}) => {
    const [names, facts] = language === "de" ? ["Namen", "Fakten"] : ["Names", "Facts"];
    return forms(
      `${name} built the boat. ${text}`,
      `# ${names}\n- ${name} (person)${role}\n${others}\n\n# ${facts}\n- The boat was built by [who: ${name}].\n  ? Who built it?`,
      "question",
      language,
    );
  };

  test.each([
    ["Walter Imbrie", "Imbrie"],
    ["Ignacio Bell", "Bell"],
    ["Ann van der Berg", "van der Berg"],
    ["Mary Ann O'Hara", "O'Hara"],
    ["J. Smith-Jones", "Smith-Jones"],
    ["Dr Sethi", "Sethi"],
    ["Captain Boyle", "Boyle"],
  ])("%s has its family name, %s", (name, family) => {
    expect(accepted(name)).toEqual([name, family]);
  });

  test.each([
    "Alexander the Great",
    "Sosigenes of Alexandria",
    "Gregory XIII",
    "Queen Victoria",
    "Aunt Polly",
    "Mao Zedong",
    "Pip",
  ])("%s has none for sure", (name) => {
    expect(accepted(name)).toEqual([name]);
  });

  test("has no family name that somebody else has, on the list or in the text", () => {
    expect(accepted("Nora Fenn", { others: "- Arthur Fenn (person)", text: "Arthur Fenn slept." })).toEqual([
      "Nora Fenn",
    ]);
    expect(accepted("Nora Fenn", { text: "Later Arthur Fenn woke up." })).toEqual(["Nora Fenn"]);
    expect(accepted("Nora Fenn", { text: "Yesterday Fenn said so, and Dr Fenn agreed." })).toEqual([
      "Nora Fenn",
      "Fenn",
    ]);
  });

  test("has its given name where the text itself calls the person so", () => {
    expect(accepted("Nora Fenn", { text: "The town thanked Nora." })).toEqual(["Nora Fenn", "Fenn", "Nora"]);
    expect(accepted("Mao Zedong", { text: "People saw Mao." })).toEqual(["Mao Zedong", "Mao"]);
    expect(accepted("Captain Boyle", { text: "The Captain slept." })).toEqual(["Captain Boyle", "Boyle"]);
  });

  test("is not given again where the question has a part of it", () => {
    expect(
      forms(
        "Ann Reid built the boat.",
        "# Names\n- Ann Reid (person)\n\n# Facts\n- The boat was built by [who: Ann Reid].\n  ? Who in the Reid family built it?",
      ),
    ).toEqual(["Ann Reid"]);
  });

  test("keeps both of its family names in Spanish, and all of it in Chinese", () => {
    const of = (name: string, language: string) =>
      forms(
        `${name} vino ayer.`,
        `# Names\n- ${name} (person)\n\n# Facts\n- Ayer vino [who: ${name}].\n  ? ¿Quién vino?`,
        "question",
        language,
      );
    expect(of("Ana Torres", "es")).toEqual(["Ana Torres", "Torres"]);
    expect(of("Juan de la Cruz", "es")).toEqual(["Juan de la Cruz", "de la Cruz"]);
    expect(of("Gabriel García Márquez", "es")).toEqual(["Gabriel García Márquez"]);
    expect(of("Ana Torres", "zh")).toEqual(["Ana Torres"]);
  });
});

describe("words", () => {
  test("may leave off an article, a possessive, and the preposition of a place", () => {
    const text = "She worked in the bakery. He fell on the wet stairs. It hurt his leg.";
    expect(forms(text, "# Facts\n- Ann worked in [where: the bakery].\n  ? Where did Ann work?")).toEqual([
      "the bakery",
      "in the bakery",
      "at the bakery",
      "bakery",
    ]);
    expect(forms(text, "# Facts\n- Tom fell [where: on the wet stairs].\n  ? Where did Tom fall?")).toEqual([
      "on the wet stairs",
      "the wet stairs",
      "wet stairs",
    ]);
    expect(forms(text, "# Facts\n- Tom hurt [what: his leg].\n  ? What did Tom hurt?")).toEqual([
      "his leg",
      "leg",
    ]);
  });

  test.each([
    ["en", "Facts", "She hid it under a sheep.", "where: under a sheep", "Where did she hide it?"],
    ["en", "Facts", "She hid it behind the gate.", "where: behind the gate", "Where did she hide it?"],
    ["de", "Fakten", "Sie fand ihn unter einem Schaf.", "where: unter einem Schaf", "Wo fand sie ihn?"],
    ["de", "Fakten", "Sie wohnt bei Köln.", "where: bei Köln", "Wo wohnt sie?"],
    ["fr", "Faits", "Elle dort derrière la gare.", "where: derrière la gare", "Où dort-elle ?"],
    ["es", "Hechos", "Duerme bajo un puente.", "where: bajo un puente", "¿Dónde duerme?"],
    ["it", "Fatti", "Dorme sotto un ponte.", "where: sotto un ponte", "Dove dorme?"],
    ["pt", "Factos", "Dorme sob uma ponte.", "where: sob uma ponte", "Onde dorme?"],
    ["pl", "Fakty", "Śpi pod mostem.", "where: pod mostem", "Gdzie śpi?"],
    ["ru", "Факты", "Он спит под мостом.", "where: под мостом", "Где он спит?"],
  ])(
    "keep the preposition that says where beside a thing, in %s: %s %s",
    (language, heading, text, slot, ask) => {
      const fact = text.replace(slot.slice("where: ".length), `[${slot}]`);
      expect(forms(text, `# ${heading}\n- ${fact}\n  ? ${ask}`, "question", language)).toEqual([
        slot.slice("where: ".length),
      ]);
    },
  );

  test("may leave it off where the question says it", () => {
    expect(
      forms(
        "She hid it under a sheep.",
        "# Facts\n- She hid it [where: under a sheep].\n  ? Under what did she hide it?",
      ),
    ).toEqual(["under a sheep", "a sheep", "sheep"]);
  });

  test("have what the teacher accepts, and nothing that the teacher calls wrong", () => {
    const text = "She worked in the bakery. It hurt his leg.";
    const shop = "# Facts\n- Ann worked in [where: the bakery].\n  ? Where did Ann work?\n  also: the shop";
    expect(forms(text, shop)).toEqual(
      expect.arrayContaining(["the bakery", "the shop", "in the shop", "shop"]),
    );
    const leg = "# Facts\n- Tom hurt [what: his leg].\n  ? What did Tom hurt?\n  not: leg";
    expect(forms(text, leg)).toEqual(["his leg"]);
  });
});

test("a time with its part of the day may be written by the clock", () => {
  const accepted = (answer: string, language = "en") =>
    language === "en"
      ? forms(`It came ${answer}.`, `# Facts\n- It came [when: ${answer}].\n  ? When did it come?`)
      : forms(
          `Er kam um ${answer}.`,
          `# Fakten\n- Er kam um [when: ${answer}].\n  ? Wann kam er?`,
          "question",
          "de",
        );
  expect(accepted("7.45 in the evening")).toEqual(expect.arrayContaining(["7:45 p.m.", "7.45 pm", "19:45"]));
  expect(accepted("7.45 in the evening").join(" ")).not.toMatch(/a\.?m/u);
  expect(accepted("seven in the morning")).toEqual(expect.arrayContaining(["7 a.m.", "7am"]));
  expect(accepted("after supper")).toEqual(["after supper"]);
  expect(accepted("sieben Uhr abends", "de")).toEqual(expect.arrayContaining(["19 Uhr"]));
});

describe("a number", () => {
  test("may stand behind the every of its fact", () => {
    const text = "She weighed it every six hours.";
    const fact = "# Facts\n- She weighed it every [how many: six hours].\n  ? How often did she weigh it?";
    expect(forms(text, fact)).toEqual(
      expect.arrayContaining(["six hours", "every six hours", "every 6 hours"]),
    );
    expect(forms(text, fact, "gap")).not.toContain("every six hours");
  });

  test("may be written in figures and words, with and without its unit where the question has it", () => {
    const text = "There were ten days of rain. More than 100,000 people came.";
    expect(
      forms(text, "# Facts\n- There were [ten days] of rain.\n  ? How many days of rain were there?"),
    ).toEqual(["ten days", "10 days", "10", "ten"]);
    expect(forms(text, "# Facts\n- There were [ten days] of rain.\n  ? How long did it rain?")).toEqual([
      "ten days",
      "10 days",
    ]);
    expect(
      forms(text, "# Facts\n- More than [100,000] people came.\n  ? More than how many people came?"),
    ).toEqual(
      expect.arrayContaining([
        "100,000",
        "100000",
        "100 000",
        "a hundred thousand",
        "one hundred thousand",
        "100,000 people",
      ]),
    );
  });

  test("may have its noun, with or without the adjectives before it, and never an adjective alone", () => {
    const peaks = "Haddon saw nine equal peaks. About 250,000 small stones form the mosaic.";
    const nine = ["nine", "9", "nine equal peaks", "9 equal peaks", "nine peaks", "9 peaks"];
    expect(
      forms(peaks, "# Facts\n- The tape showed [nine] equal peaks.\n  ? How many equal peaks did it show?"),
    ).toEqual(nine);
    expect(
      forms(peaks, "# Facts\n- The tape showed [nine equal peaks].\n  ? How many equal peaks did it show?"),
    ).toEqual(expect.arrayContaining(nine));
    // Of other peaks the question may have more.
    expect(
      forms(peaks, "# Facts\n- The tape showed [nine equal peaks].\n  ? How many peaks did it show?"),
    ).toEqual(["nine equal peaks", "9 equal peaks"]);
    const stones = forms(
      peaks,
      "# Facts\n- About [250,000] small stones form the mosaic.\n  ? About how many small stones form the mosaic?",
    );
    expect(stones).toEqual(expect.arrayContaining(["250,000 small stones", "250,000 stones"]));
    for (const form of stones) expect(form).not.toMatch(/small$|form/u);
  });

  test("has its noun in German, where the capital shows it, and in other languages where no word stands beside it", () => {
    const accepted = (text: string, fact: string, language: string) =>
      forms(text, `# ${language === "de" ? "Fakten" : "Faits"}\n${fact}`, "question", language);
    expect(
      accepted(
        "Im Teich leben neun große rote Fische.",
        "- Im Teich leben [neun] große rote Fische.\n  ? Wie viele große rote Fische leben im Teich?",
        "de",
      ),
    ).toEqual(["neun", "9", "neun große rote Fische", "9 große rote Fische", "neun Fische", "9 Fische"]);
    const fish = "Neuf poissons rouges vivent ici. Le club a douze membres depuis un an.";
    expect(
      accepted(
        fish,
        "- Ici vivent [neuf] poissons rouges.\n  ? Combien de poissons rouges vivent ici ?",
        "fr",
      ),
    ).toEqual(["neuf", "9"]);
    expect(
      accepted(fish, "- Le club a [douze] membres.\n  ? Combien de membres le club a-t-il ?", "fr"),
    ).toEqual(["douze", "12", "douze membres", "12 membres"]);
  });

  test("may have the sign of its unit, or another spelling of it, beside figures", () => {
    const text =
      "The village is five kilometres away. It has 40 per cent fewer people. The bread costs seven euros. The bridge cost $2.5 million. The hall cost 12 million euros. It weighs 20 kg.";
    const accepted = (fact: string) => forms(text, `# Facts\n- ${fact}`);
    expect(accepted("The village is [five kilometres] away.\n  ? How far away is the village?")).toEqual([
      "five kilometres",
      "5 kilometres",
      "5 kilometers",
      "5 km",
      "5km",
      "five kilometers",
    ]);
    expect(
      accepted("The village is [five] kilometres away.\n  ? How many kilometres away is the village?"),
    ).toEqual(expect.arrayContaining(["5", "5 kilometres", "5 km", "five kilometers"]));
    expect(accepted("It has [40 per cent] fewer people.\n  ? How many fewer?")).toEqual(
      expect.arrayContaining(["40%", "40 %", "40 percent", "forty percent"]),
    );
    expect(accepted("The bread costs [seven euros].\n  ? What does it cost?")).toEqual(
      expect.arrayContaining(["€7", "7 €", "7€", "7 euros"]),
    );
    expect(accepted("The hall cost [12 million euros].\n  ? What did it cost?")).toEqual(
      expect.arrayContaining(["€12 million", "12 million €", "€12,000,000"]),
    );
    expect(accepted("The bridge cost [$2.5 million].\n  ? What did it cost?")).toEqual(
      expect.arrayContaining(["2.5 million dollars", "2,500,000 dollars"]),
    );
    const pounds = forms(
      "The bill is £930,000. The bag weighs nine pounds.",
      "# Facts\n- The bill is [£930,000].\n  ? How high is the bill?",
    );
    expect(pounds).toEqual(expect.arrayContaining(["£930,000", "£930000", "930,000 pounds"]));
    for (const form of pounds) expect(form).not.toMatch(/£\s?\D/u);
    expect(
      forms(
        "The bag weighs nine pounds.",
        "# Facts\n- The bag weighs [nine pounds].\n  ? How heavy is the bag?",
      ),
    ).toEqual(["nine pounds", "9 pounds"]);
    expect(accepted("It weighs [20 kg].\n  ? What does it weigh?")).toEqual(
      expect.arrayContaining(["20kg", "20 kilos", "20 kilograms", "twenty kilos"]),
    );
    for (const form of accepted("The village is [five kilometres] away.\n  ? How far away is it?"))
      expect(form).not.toBe("five km");
  });

  test.each([
    [
      "de",
      "Das Dorf liegt fünf Kilometer weit weg.",
      "# Fakten\n- Das Dorf liegt [fünf Kilometer] weit weg.\n  ? Wie weit weg liegt das Dorf?",
      "5 km",
    ],
    [
      "ru",
      "До деревни пять километров.",
      "# Facts\n- До деревни [пять километров].\n  ? Сколько до деревни?",
      "5 км",
    ],
    ["zh", "村子在5公里外。", "# Facts\n- 村子在[5公里]外。\n  ? 村子有多远？", "5 km"],
    ["fr", "Il en a mangé 40 pour cent.", "# Faits\n- Il en a mangé [40 pour cent].\n  ? Combien ?", "40 %"],
  ])("has the signs that %s writes", (language, text, facts, sign) => {
    expect(forms(text, facts, "question", language)).toContain(sign);
  });

  test("of several parts keeps both ends, its scale or the whole of it", () => {
    const text = "It took three to four months and cost $2.5 million.";
    expect(
      forms(text, "# Facts\n- It took [three to four months].\n  ? How long did the work take?"),
    ).toEqual(
      ["three to four months", "3 to 4 months", "3–4 months", "3-4 months"].filter(
        (form) => form !== "3-4 months",
      ),
    );
    expect(forms(text, "# Facts\n- It cost [$2.5 million].\n  ? What did the work cost?")).toEqual(
      expect.arrayContaining(["$2.5 million", "$2,500,000", "$2500000"]),
    );
  });

  test("is written as German writes it", () => {
    const text = "Die Reparatur kostete 1.200 Euro. Das Becken kostete 3,5 Millionen Euro.";
    expect(
      forms(
        text,
        "# Fakten\n- Die Reparatur kostete [1.200 Euro].\n  ? Was kostete die Reparatur?",
        "question",
        "de",
      ),
    ).toEqual(
      expect.arrayContaining(["1200 Euro", "1 200 Euro", "tausendzweihundert Euro", "zwölfhundert Euro"]),
    );
    expect(
      forms(
        text,
        "# Fakten\n- Das Becken kostete [3,5 Millionen Euro].\n  ? Was kostete es?",
        "question",
        "de",
      ),
    ).toEqual(expect.arrayContaining(["3.500.000 Euro", "3500000 Euro"]));
  });
});

describe("a date", () => {
  const text =
    "It began on 12 May 2022 and ended on 23 June 2022. In 46 BC it had rained. At 7:20 p.m. it stopped.";

  test("may be written in every way that means it alone", () => {
    const all = forms(text, "# Facts\n- The war began on [12 May 2022].\n  ? When did the war begin?");
    expect(all).toEqual(
      expect.arrayContaining([
        "12 May 2022",
        "May 12, 2022",
        "12th May 2022",
        "2022-05-12",
        "on 12 May 2022",
      ]),
    );
    // In December for some readers, and without its year perhaps in another one.
    for (const unclear of ["12/5/2022", "5/12/2022", "12 May", "May 12"]) expect(all).not.toContain(unclear);
  });

  test("in figures is clear where the day is no month", () => {
    expect(forms(text, "# Facts\n- The war ended on [23 June 2022].\n  ? When did the war end?")).toEqual(
      expect.arrayContaining(["23/6/2022", "6/23/2022"]),
    );
  });

  test("needs no year where the question has it", () => {
    expect(
      forms(text, "# Facts\n- The war began on [12 May 2022].\n  ? On which day of 2022 did the war begin?"),
    ).toEqual(expect.arrayContaining(["12 May", "May 12"]));
  });

  test("keeps its era, in each way of writing it", () => {
    expect(forms(text, "# Facts\n- It had rained in [46 BC].\n  ? When had it rained?")).toEqual(
      expect.arrayContaining(["46 BC", "46 BCE", "in 46 BC"]),
    );
    expect(forms(text, "# Facts\n- It had rained in [46 BC].\n  ? When had it rained?")).not.toContain("46");
  });

  test("of the evening is not one of the morning", () => {
    const all = forms(text, "# Facts\n- The rain stopped at [7:20 p.m.]\n  ? When did the rain stop?");
    expect(all).toEqual(expect.arrayContaining(["7:20 p.m.", "7.20 pm", "19:20"]));
    expect(all).not.toContain("7:20");
  });

  test("of the clock may be in words or figures, of the half of the day that the text names", () => {
    const at = (sentence: string, answer = "nine o'clock") =>
      forms(sentence, `# Facts\n- The ferry came at [${answer}].\n  ? At what time did the ferry come?`);
    const open = ["nine o'clock", "at nine o'clock", "9 o'clock", "nine", "9", "9:00"];
    expect(at("The ferry came at nine o'clock, and it rained that night.")).toEqual(open);
    for (const sentence of [
      "The ferry came at nine o'clock that night.",
      "In the evening, at nine o'clock, the ferry came.",
    ]) {
      expect(at(sentence)).toEqual(expect.arrayContaining([...open, "9 p.m.", "9 pm", "21:00"]));
      expect(at(sentence)).not.toContain("9 a.m.");
    }
    const morning = at("The ferry came at 9 o'clock in the morning.", "9 o'clock");
    expect(morning).toEqual(expect.arrayContaining(["9 a.m.", "nine o'clock", "09:00"]));
    expect(morning).not.toContain("9 p.m.");
    expect(at("The ferry came at two o'clock at night.", "two o'clock")).toContain("2 a.m.");
  });

  test("of the clock has its later hours in German where the text names the part of the day", () => {
    const um = (sentence: string) =>
      forms(
        sentence,
        "# Fakten\n- Die Fähre kam um [neun Uhr].\n  ? Um wie viel Uhr kam die Fähre?",
        "question",
        "de",
      );
    expect(um("Die Fähre kam um neun Uhr.")).toEqual(
      expect.arrayContaining(["neun Uhr", "9 Uhr", "9:00 Uhr", "9"]),
    );
    expect(um("Die Fähre kam um neun Uhr.")).not.toContain("21 Uhr");
    expect(um("Die Fähre kam um neun Uhr abends.")).toEqual(expect.arrayContaining(["9 Uhr", "21 Uhr"]));
  });

  test("is written as German writes it, where days stand before months", () => {
    expect(
      forms(
        "Es begann am 12. Mai 2022.",
        "# Fakten\n- Der Krieg begann am [12. Mai 2022].\n  ? Wann begann er?",
        "question",
        "de",
      ),
    ).toEqual(expect.arrayContaining(["12.5.2022", "12.05.2022", "2022-05-12"]));
  });
});

describe("a day of every week", () => {
  test.each([
    ["en", "# Facts\n- The club meets [when: every Friday].\n  ? When does the club meet?", "on Fridays"],
    [
      "de",
      "# Fakten\n- Der Club trifft sich [when: jeden Freitag].\n  ? Wann trifft sich der Club?",
      "freitags",
    ],
  ])("may be said in another way (%s)", (language, fact, form) => {
    const text = language === "en" ? "The club meets every Friday." : "Der Club trifft sich jeden Freitag.";
    expect(forms(text, fact, "question", language)).toContain(form);
  });
});

test("a scale word may be written short behind figures", () => {
  const text = "Das Becken kostete 3,5 Millionen Euro.";
  const fact = "# Fakten\n- Das Becken kostete [3,5 Millionen Euro].\n  ? Was kostete es?";
  expect(forms(text, fact, "question", "de")).toEqual(
    expect.arrayContaining(["3,5 Mio. Euro", "3,5 Mio. €", "3,5 Millionen Euro"]),
  );
});
