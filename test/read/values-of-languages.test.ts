import { describe, expect, test } from "vitest";
import { type Language, localeOf } from "../../src/locale/locales.ts";
import type { DateValue, QuantityValue } from "../../src/model/value.ts";
import { parseDate } from "../../src/read/values/parse-date.ts";
import { parseQuantity } from "../../src/read/values/parse-quantity.ts";
import { scanValues } from "../../src/read/values/scan-values.ts";
import { writeDate } from "../../src/read/values/write-date.ts";
import { writeQuantity } from "../../src/read/values/write-quantity.ts";

/** `2022-05-12`, `2022-05`, `2022`, `05-12`, `XIX`, `8:30`, `2019 summer` in short. */
function short(value: DateValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  const { year, month, day, century, season, hour, minute } = value;
  if (century !== undefined) return `century ${century}`;
  if (hour !== undefined) return `${hour}:${String(minute ?? 0).padStart(2, "0")}`;
  if (season !== undefined) return `season ${season} ${year ?? ""}`.trim();
  return [year, month, day].filter((part) => part !== undefined).join("-");
}

describe("dates", () => {
  test.each<[Language, string, string]>([
    ["fr", "12 mai 2022", "2022-5-12"],
    ["fr", "1er mars 2022", "2022-3-1"],
    ["fr", "en mai 2022", "2022-5"],
    ["fr", "été 2019", "season 2 2019"],
    ["fr", "XIXe siècle", "century 19"],
    ["fr", "19e siècle", "century 19"],
    ["fr", "52 av. J.-C.", "-52"],
    ["fr", "18 h 30", "18:30"],
    ["fr", "8h05", "8:05"],
    ["fr", "7 h", "7:00"],
    ["es", "12 de octubre de 2020", "2020-10-12"],
    ["es", "3 de junio del 2005", "2005-6-3"],
    ["es", "abril de 2019", "2019-4"],
    ["es", "siglo XIX", "century 19"],
    ["es", "en verano de 2019", "season 2 2019"],
    ["es", "44 a. C.", "-44"],
    ["pt", "14 de agosto de 1907", "1907-8-14"],
    ["pt", "março de 2022", "2022-3"],
    ["pt", "século XX", "century 20"],
    ["pt", "18h30", "18:30"],
    ["it", "2 giugno 2022", "2022-6-2"],
    ["it", "settembre del 2021", "2021-9"],
    ["it", "XIX secolo", "century 19"],
    ["it", "ventesimo secolo", "century 20"],
    ["pl", "15 maja 2021 roku", "2021-5-15"],
    ["pl", "15 maja 2021 r.", "2021-5-15"],
    ["pl", "marzec 2019", "2019-3"],
    ["pl", "w marcu 2019 roku", "2019-3"],
    ["pl", "1997 rok", "1997"],
    ["pl", "XIX wiek", "century 19"],
    ["pl", "wiosną 2020 roku", "season 1 2020"],
    ["ru", "23 марта 2020 года", "2020-3-23"],
    ["ru", "23 марта 2020 г.", "2020-3-23"],
    ["ru", "октябрь 2019", "2019-10"],
    ["ru", "в октябре 2019 года", "2019-10"],
    ["ru", "1968 году", "1968"],
    ["ru", "XIX век", "century 19"],
    ["ru", "19-й век", "century 19"],
    ["ru", "летом 2019 года", "season 2 2019"],
    ["ar", "12 أبريل 2018", "2018-4-12"],
    ["ar", "12 نيسان 2018", "2018-4-12"],
    ["ar", "كانون الثاني 2018", "2018-1"],
    ["ar", "في عام 1987", "1987"],
    ["ar", "القرن التاسع عشر", "century 19"],
    ["ar", "خريف 2022", "season 3 2022"],
    ["zh", "2017年9月28日", "2017-9-28"],
    ["zh", "2016年12月5日", "2016-12-5"],
    ["zh", "2016年4月", "2016-4"],
    ["zh", "1893年", "1893"],
    ["zh", "9月28日", "9-28"],
    ["zh", "2023年夏天", "season 2 2023"],
    ["zh", "19世纪", "century 19"],
    ["zh", "十九世纪", "century 19"],
    ["zh", "公元前221年", "-221"],
  ])("%s: %s", (language, text, value) => {
    const locale = localeOf(language);
    const date = parseDate(text, locale);
    expect(short(date)).toBe(value);
    expect(writeDate(date as DateValue, locale)).toBe(text);
  });

  test.each<[Language, string, Partial<DateValue>, string]>([
    ["fr", "12 mai 2022", { day: 3, month: 8 }, "3 août 2022"],
    ["fr", "XIXe siècle", { century: 17 }, "XVIIe siècle"],
    ["es", "12 de octubre de 2020", { month: 3 }, "12 de marzo de 2020"],
    ["pl", "15 maja 2021 roku", { month: 8 }, "15 sierpnia 2021 roku"],
    ["pl", "w marcu 2019 roku", { month: 9 }, "w wrześniu 2019 roku"],
    ["ru", "в октябре 2019 года", { month: 1, year: 2018 }, "в январе 2018 года"],
    ["ru", "октябрь 2019", { month: 5 }, "май 2019"],
    ["ar", "كانون الثاني 2018", { month: 3 }, "آذار 2018"],
    ["zh", "2016年12月5日", { month: 3, day: 15 }, "2016年3月15日"],
  ])("another date is written in the same way (%s: %s)", (language, text, change, written) => {
    const locale = localeOf(language);
    expect(writeDate({ ...(parseDate(text, locale) as DateValue), ...change }, locale)).toBe(written);
  });
});

describe("numbers", () => {
  test.each<[Language, string, Partial<QuantityValue>]>([
    ["fr", "48 000 euros", { amount: 48_000, unit: "euros" }],
    ["fr", "plus de 2,5 millions d'habitants", { amount: 2_500_000, bound: "above" }],
    ["fr", "soixante et onze", { amount: 71 }],
    ["fr", "vingt-trois jours", { amount: 23, unit: "jours" }],
    ["es", "3000 libros", { amount: 3000, unit: "libros" }],
    ["es", "cuarenta y cinco", { amount: 45 }],
    ["es", "12.500 euros", { amount: 12_500 }],
    ["pt", "65 000 euros", { amount: 65_000 }],
    ["pt", "duas semanas", { amount: 2, unit: "semanas" }],
    ["it", "ventotto giorni", { amount: 28, unit: "giorni" }],
    ["it", "1.200 euro", { amount: 1200 }],
    ["pl", "76 tysięcy złotych", { amount: 76_000 }],
    ["pl", "dwie godziny", { amount: 2, unit: "godziny" }],
    ["ru", "5 400 рублей", { amount: 5400 }],
    ["ru", "двадцать две минуты", { amount: 22 }],
    ["ru", "около 2,5 млн человек", { amount: 2_500_000, bound: "about" }],
    ["ar", "764 شخصًا", { amount: 764 }],
    ["ar", "خمسة وعشرون يومًا", { amount: 25 }],
    ["zh", "46米", { amount: 46, unit: "米" }],
    ["zh", "6万元", { amount: 60_000 }],
    ["zh", "超过三百名渔民", { amount: 300, bound: "above" }],
    ["zh", "2.5亿", { amount: 250_000_000 }],
  ])("%s: %s", (language, text, value) => {
    expect(parseQuantity(text, localeOf(language))).toMatchObject(value);
  });

  test.each<[Language, string]>([
    ["zh", "一本地图"],
    ["zh", "三百二十人"],
    ["zh", "5月"],
    ["fr", "deux tiers"],
  ])("%s: %s is none", (language, text) => {
    expect(parseQuantity(text, localeOf(language))).toBeUndefined();
  });
});

test.each<[Language, string, number, string]>([
  ["es", "900 euros", 3000, "3000 euros"],
  ["es", "900 euros", 12_000, "12\u00a0000 euros"],
  ["es", "1.200 euros", 3400, "3.400 euros"],
  ["it", "9500 euro", 12_000, "12.000 euro"],
  ["fr", "900 euros", 3000, "3\u202f000 euros"],
])("another number is parted as the language does (%s: %s)", (language, text, amount, written) => {
  const locale = localeOf(language);
  expect(writeQuantity({ ...(parseQuantity(text, locale) as QuantityValue), amount }, locale)).toBe(written);
});

describe("in a running text", () => {
  test.each<[Language, string, string[]]>([
    ["fr", "Il mourut le 3 août 1914, à 71 ans.", ["3 août 1914", "71 ans"]],
    ["es", "Nació el 12 de mayo de 1907 y tuvo 5 hijos.", ["12 de mayo de 1907", "5"]],
    ["pl", "W 1997 roku woda stała 12 dni.", ["1997 roku", "12 dni"]],
    ["ru", "В 1968 году там было 17 учеников.", ["1968 году", "17"]],
    ["ar", "بُني الجسر في عام 1893 وطوله 46 مترًا.", ["1893", "46 مترًا"]],
    ["zh", "木桥建于1893年，长46米，十分好看，统一刷了三次漆。", ["1893年", "46米", "三次"]],
    ["zh", "第三天，她在2016年4月回来了。", ["2016年4月"]],
  ])("%s: %s", (language, text, found) => {
    expect(scanValues(text, localeOf(language)).map((value) => value.text)).toEqual(found);
  });
});
