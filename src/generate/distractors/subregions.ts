/**
 * The sovereign countries that people know by one plain name, by part of the world (United Nations M49 subregions; ISO
 * 3166 codes). A country's neighbours here are plausible wrong answers for it, where a draw from all the world is not.
 */
export const subregions: readonly (readonly string[])[] = [
  ["DZ", "EG", "LY", "MA", "SD", "TN"],
  ["BJ", "BF", "CV", "CI", "GM", "GH", "GN", "LR", "ML", "MR", "NE", "NG", "SN", "SL", "TG"],
  ["AO", "CM", "TD", "GA", "GQ", "CF"],
  ["BI", "DJ", "ER", "ET", "KE", "MG", "MW", "MU", "MZ", "RW", "SO", "UG", "ZM", "ZW", "SS"],
  ["BW", "LS", "NA", "ZA", "SZ"],
  ["BZ", "CR", "SV", "GT", "HN", "MX", "NI", "PA"],
  ["CU", "DO", "HT", "JM", "BS", "BB", "TT"],
  ["AR", "BO", "BR", "CL", "CO", "EC", "GY", "PY", "PE", "SR", "UY", "VE"],
  ["CA", "US", "MX"],
  ["KZ", "KG", "TJ", "TM", "UZ"],
  ["CN", "JP", "MN", "KR", "KP"],
  ["KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "VN"],
  ["AF", "BD", "BT", "IN", "IR", "LK", "MV", "NP", "PK"],
  ["AM", "AZ", "BH", "GE", "IQ", "IL", "JO", "KW", "LB", "OM", "QA", "SA", "SY", "TR", "YE", "CY"],
  ["BY", "BG", "CZ", "HU", "PL", "MD", "RO", "RU", "SK", "UA"],
  ["DK", "EE", "FI", "IS", "IE", "LV", "LT", "NO", "SE", "GB"],
  ["AL", "BA", "HR", "GR", "IT", "MT", "ME", "MK", "PT", "RS", "SI", "ES"],
  ["AT", "BE", "FR", "DE", "LI", "LU", "NL", "CH"],
  ["AU", "NZ", "FJ", "PG", "WS", "TO"],
];
