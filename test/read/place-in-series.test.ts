import { expect, test } from "vitest";
import { localeFor } from "../../src/locale/locales.ts";
import { placesInSeries } from "../../src/read/values/place-in-series.ts";

const order = (texts: readonly string[], language = "en") => {
  const places = placesInSeries(texts, localeFor(language));
  return (
    places &&
    texts
      .map((text, index) => ({ text, place: places[index] ?? 0 }))
      .sort((a, b) => a.place - b.place)
      .map(({ text }) => text)
  );
};

test.each([
  ["en", ["Monday", "Thursday", "Friday", "Sunday"]],
  ["en", ["on Tuesdays", "on Fridays"]],
  ["en", ["the first bus", "the third bus", "the tenth bus"]],
  ["en", ["2nd place", "3rd place", "11th place"]],
  ["en", ["one in twenty", "one in ten", "one in five", "two in three"]],
  ["de", ["eins von zehn", "eins von fünf"]],
  ["de", ["am Montag", "am Mittwoch", "am Sonnabend"]],
  ["de", ["der 1. Bus", "der 3. Bus"]],
  ["fr", ["le lundi", "le jeudi"]],
  ["es", ["el martes", "el viernes"]],
  ["pt", ["domingo", "segunda-feira", "sexta-feira"]],
  ["it", ["giovedì", "sabato"]],
  ["pl", ["w poniedziałek", "w niedzielę"].map((day) => day.replace("w ", ""))],
  ["ru", ["во вторник", "во среду"]],
  ["ar", ["الأحد", "الخميس"]],
  ["zh", ["星期一", "星期五", "星期日"]],
])("days and ordinals have their order in %s: %j", (language, texts) => {
  expect(order([...texts].reverse(), language)).toEqual(texts);
});

test.each([
  [["Monday", "a holiday"]],
  [["on Monday", "every Friday"]],
  [["Monday morning", "Tuesday evening"]],
  [["the first bus", "the second train"]],
  [["Sunday School", "the river"]],
  [["from Monday to Friday", "from Tuesday to Sunday"]],
])("texts that differ in more have none: %j", (texts) => {
  expect(order(texts)).toBeUndefined();
});
