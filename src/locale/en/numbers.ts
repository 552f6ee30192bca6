import type { Numbers } from "../words/numbers.ts";
import { spelled } from "./spelled.ts";
import { units } from "./units.ts";

/** How English writes numbers. */
export const numbers: Numbers = {
  decimal: ".",
  groups: [",", "\u00a0", "\u202f"],
  words:
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
      " ",
    ),
  roundWords: {
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    "a hundred": 100,
    "one hundred": 100,
    thousand: 1000,
    "a thousand": 1000,
    "one thousand": 1000,
  },
  scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  range: ["to", "and", "or", "–", "-", "—"],
  between: ["between", "and"],
  compose: (tens, ones) => `${tens}-${ones}`,
  spelled,
  times: {
    second: ["second", "seconds"],
    minute: ["minute", "minutes"],
    hour: ["hour", "hours"],
    day: ["day", "days"],
    week: ["week", "weeks"],
    month: ["month", "months"],
    year: ["year", "years"],
    decade: ["decade", "decades"],
  },
  ages: ["at the age of", "aged", "years old"],
  partOf: ["of", "out of"],
  units,
  nounShows: "plural",
  measures: [
    ..."second seconds minute minutes hour hours day days week weeks month months year years decade decades".split(
      " ",
    ),
    ..."percent degree degrees mm cm m km m² km² g kg mg ha mph kph km/h W kW MW GW kWh".split(" "),
    ..."metre metres meter meters kilometre kilometres kilometer kilometers inch inches foot feet yard yards".split(
      " ",
    ),
    ..."mile miles acre acres hectare hectares gram grams kilogram kilograms kilo kilos pound pounds ounce".split(
      " ",
    ),
    ..."ounces ton tons tonne tonnes litre litres liter liters gallon gallons barrel barrels".split(" "),
    ..."dollar dollars cent cents euro euros rouble roubles ruble rubles yen yuan franc francs".split(" "),
    "century",
    "centuries",
    "per cent",
    "percentage point",
    "percentage points",
    "degrees Celsius",
    "degrees Fahrenheit",
    "square metres",
    "square kilometres",
    "square miles",
  ],
};
