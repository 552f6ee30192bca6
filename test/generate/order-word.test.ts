import { expect, test } from "vitest";
import { orderWordIn } from "../../src/generate/order-word.ts";
import { languages, localeOf } from "../../src/locale/locales.ts";

test.each([
  ["en", "The tower opens again.", "again"],
  ["en", "The first bus runs.", "The first"],
  ["en", "First the crew lands.", "First"],
  ["en", "The crew finally lands.", "finally"],
  ["en", "A ship is seen for the last time.", "for the last time"],
  ["de", "Der erste Bus fährt.", "erste"],
  ["de", "Die Stadt verkauft den Turm wieder.", "wieder"],
  ["de", "Dann sinkt das Schiff.", "Dann"],
  ["fr", "La tour ouvre de nouveau.", "de nouveau"],
  ["fr", "Le premier bus roule.", "Le premier"],
  ["es", "La torre abre otra vez.", "otra vez"],
  ["es", "El primer autobús sale.", "El primer"],
  ["pt", "A torre abre novamente.", "novamente"],
  ["pt", "O primeiro ônibus parte.", "O primeiro"],
  ["it", "La torre apre di nuovo.", "di nuovo"],
  ["it", "L'ultimo autobus parte.", "L'ultimo"],
  ["pl", "Wieża znów się otwiera.", "znów"],
  ["pl", "Odjeżdża pierwszy autobus.", "pierwszy"],
  ["ru", "Башня снова открывается.", "снова"],
  ["ru", "Отправляется первый автобус.", "первый"],
  ["ar", "يفتح البرج مرة أخرى.", "مرة أخرى"],
  ["ar", "ثم تغرق السفينة.", "ثم"],
  ["zh", "塔再次开放。", "再次"],
  ["zh", "第一辆公交车开出。", "第一辆"],
])("%s: %s", (language, text, word) => {
  expect(orderWordIn(text, localeOf(language as "en"))).toBe(word);
});

test.each([
  ["en", "The tower opens."],
  ["en", "The First World War ends."],
  ["en", "First Street is closed."],
  ["en", "A boy learns first aid."],
  ["en", "The goods come later than promised."],
  ["en", "A ship lies next to the tower."],
  ["en", "The army fights against the flood."],
  ["de", "Der Erste Weltkrieg endet."],
  ["de", "Ein Kind lernt erste Hilfe."],
  ["fr", "Le premier ministre démissionne."],
  ["es", "El primer ministro dimite."],
  ["pt", "O primeiro-ministro renuncia."],
  ["it", "Il primo ministro si dimette."],
  ["ru", "Вода заливает первый этаж."],
])("%s says nothing of an order: %s", (language, text) => {
  expect(orderWordIn(text, localeOf(language as "en"))).toBeUndefined();
});

test.each(languages)("%s: every word is found where it stands, and an idle one spares it", (language) => {
  const locale = localeOf(language);
  const { anywhere, opening, idle } = locale.reading.sequence;
  expect(anywhere.length).toBeGreaterThan(10);
  expect(opening.length).toBeGreaterThan(0);
  for (const word of [...anywhere, ...opening]) {
    expect(word, word).toBe(word.toLowerCase().trim());
    expect(orderWordIn(`${word} x`, locale), word).toBeDefined();
  }
  for (const phrase of idle) expect(orderWordIn(`x ${phrase} x`, locale), phrase).toBeUndefined();
});
