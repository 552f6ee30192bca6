import type { Family } from "./faces.ts";

/** The names by which pages know the fonts. */
export const familyNames = {
  serif: "Source Serif 4",
  sans: "Source Sans 3",
  easy: "Atkinson Hyperlegible Next",
  naskh: "Noto Naskh Arabic",
} as const;

/** Fonts of systems for the scripts that ours do not have, by the language that a page is in. */
const systemFonts: Readonly<
  Record<string, { readonly serif: readonly string[]; readonly sans: readonly string[] }>
> = {
  "zh-hans": {
    serif: ["Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", "SimSun"],
    sans: ["Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei"],
  },
  "zh-hant": {
    serif: ["Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", "Songti TC", "PMingLiU"],
    sans: ["Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei"],
  },
  ja: {
    serif: ["Noto Serif CJK JP", "Noto Serif JP", "Source Han Serif JP", "Hiragino Mincho ProN", "Yu Mincho"],
    sans: ["Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP", "Hiragino Sans", "Yu Gothic"],
  },
  ko: {
    serif: ["Noto Serif CJK KR", "Noto Serif KR", "Source Han Serif KR", "AppleMyungjo", "Batang"],
    sans: ["Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"],
  },
};

/** The value of `font-family` for a text in a language: our font, the one for Arabic, then fonts of the system. */
export function familyStack(family: Family, language: string): string {
  const style = family === "serif" ? "serif" : "sans";
  const system = systemFonts[eastAsian(language)]?.[style] ?? [];
  const last = {
    serif: ["Charter", "Georgia"],
    sans: ["Carlito", "Calibri", "Arial"],
    easy: ["Verdana"],
  }[family];
  const names = [familyNames[family], familyNames.naskh, ...system, ...last];
  return [...names.map((name) => `"${name}"`), style === "serif" ? "serif" : "sans-serif"].join(", ");
}

/** Chinese is written with two sets of characters (CLDR, likely subtags). */
function eastAsian(language: string): string {
  const [primary = "", ...subtags] = language.toLowerCase().split("-");
  if (primary === "yue" || (primary === "zh" && subtags.some((tag) => /^(hant|tw|hk|mo)$/.test(tag)))) {
    return subtags.includes("hans") ? "zh-hans" : "zh-hant";
  }
  return primary === "zh" ? "zh-hans" : primary;
}
