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
  ["en", ["one quarter", "one third", "one half", "two thirds", "three quarters", "all"]],
  ["en", ["a tenth of them", "a fifth of them", "half of them", "two-thirds of them"]],
  ["en", ["6.30 in the evening", "6.45 in the evening", "7.45 in the evening", "eight in the evening"]],
  ["en", ["at 12.15 in the morning", "at 11 in the morning", "at 12.30 in the afternoon", "at 9 at night"]],
  ["en", ["1 at night", "five in the morning"]],
  ["en", ["from 1926 to 1931", "from 1931 to 1946", "from 1931 to 1950", "from 1952 to 1974"]],
  ["de", ["ein Zehntel", "ein Drittel", "die Hälfte", "zwei Drittel"]],
  ["de", ["sieben Uhr morgens", "6.30 Uhr abends", "sieben Uhr abends"]],
  ["de", ["von 1926 bis 1931", "von 1931 bis 1946"]],
  ["fr", ["un quart", "un tiers", "la moitié", "deux tiers"]],
  ["es", ["un tercio", "la mitad", "dos tercios", "tres cuartos"]],
  ["pt", ["um terço", "metade", "dois terços"]],
  ["it", ["un quarto", "un terzo", "la metà", "due terzi"]],
  ["pl", ["jedna czwarta", "jedna trzecia", "połowa", "dwie trzecie"]],
  ["ru", ["четверть", "треть", "половина", "две трети"]],
  ["ar", ["ربع", "ثلث", "نصف", "ثلاثة أرباع"]],
  ["zh", ["四分之一", "三分之一", "一半", "三分之二"]],
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
])("days, ordinals, shares and times have their order in %s: %j", (language, texts) => {
  expect(order([...texts].reverse(), language)).toEqual(texts);
});

test.each([
  [["Monday", "a holiday"]],
  [["on Monday", "every Friday"]],
  [["Monday morning", "Tuesday evening"]],
  [["the first bus", "the second train"]],
  [["Sunday School", "the river"]],
  [["from Monday to Friday", "from Tuesday to Sunday"]],
  [["two thirds of the costs", "a half of the rent"]],
  [["the quarter", "the market"]],
  [["7.45 in the evening", "after supper"]],
  [["6.30 in the evening on Monday", "7.45 in the evening on Friday"]],
  [["from 1926 to 1931", "before 1931"]],
])("texts that differ in more have none: %j", (texts) => {
  expect(order(texts)).toBeUndefined();
});
