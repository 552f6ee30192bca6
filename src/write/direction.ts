/** Scripts that run from right to left (Unicode, Bidi_Class R and AL of their letters). */
const rtlScripts = new Set(
  "adlm arab aran armi avst hebr mand mani mend nkoo nbat narb orkh palm phli phlp phnx prti rohg samr sarb sogd syrc syre syrj syrn thaa".split(
    " ",
  ),
);

/** Languages that are written in one of them when their tag names no script (CLDR, likely subtags). */
const rtlLanguages = new Set(
  "ar arc arz ary aeb ajp apc ars ckb dv fa glk he iw ji ku-ir lrc mzn nqo pnb prs ps rhg sd syr ug ur uz-af yi azb bal".split(
    " ",
  ),
);

/** The direction of writing of a BCP 47 language. */
export function directionOf(language: string): "ltr" | "rtl" {
  const [primary = "", ...subtags] = language.toLowerCase().split("-");
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script !== undefined) return rtlScripts.has(script) ? "rtl" : "ltr";
  const region = subtags.find((subtag) => /^[a-z]{2}$/.test(subtag));
  return rtlLanguages.has(primary) || rtlLanguages.has(`${primary}-${region}`) ? "rtl" : "ltr";
}
