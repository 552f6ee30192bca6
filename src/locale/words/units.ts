/** Signs of measures in everyday use; most languages write them alike. */
export type UnitSign =
  | "mm"
  | "cm"
  | "m"
  | "km"
  | "m²"
  | "km²"
  | "ha"
  | "g"
  | "kg"
  | "t"
  | "l"
  | "s"
  | "min"
  | "h"
  | "km/h"
  | "kW"
  | "MW"
  | "%"
  | "°C"
  | "€"
  | "$"
  | "£";

/**
 * The words for each sign: the forms for one and for several things (and cases) parted by `|`, other spellings of one form by
 * `/`. What a language has no sure word for is empty.
 */
export interface Units {
  readonly words: Readonly<Record<UnitSign, string>>;
  /** Signs of the language's own letters, which it writes instead. */
  readonly signs?: Readonly<Partial<Record<UnitSign, string>>>;
}
