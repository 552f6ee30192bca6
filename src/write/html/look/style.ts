import { familyStack } from "../../typeset/families.ts";
import type { Density, Look, TextSize } from "./look.ts";
import type { Sheet } from "./paper.ts";

/** What a page's style sheet takes from its look: custom properties, and the size of the sheet. */
export function styleOf(
  look: Look,
  sheet: Sheet,
  language: string,
  text: TextSize = look.text[0],
  density: Density = look.densities[0],
): string {
  const { masthead } = look;
  const [top, side, bottom] = sheet.margin;
  const scale = look.name === "standard" ? 1 : 1.35;
  const properties: Readonly<Record<string, string>> = {
    read: familyStack(look.read, language),
    act: familyStack(look.act, language),
    bold: String(look.bold),
    italic: look.italics ? "italic" : "normal",
    soft: look.name === "large" ? "#000" : "#3d3d3d",
    hair: px(0.6667 * scale),
    rule: px(scale),
    heavy: px(2.3333 * scale),
    page: px(sheet.width),
    ts: px(text.size),
    tl: px(text.leading),
    tp: px(text.gap),
    tg: px(text.gutter),
    measure: px(look.measure * text.size),
    h1: px(masthead.title.size),
    h1l: px(masthead.title.leading),
    "h1-long": px(masthead.longTitle.size),
    "h1l-long": px(masthead.longTitle.leading),
    ss: px(masthead.facts.size),
    sl: px(masthead.facts.leading),
    xs: px(masthead.label.size),
    xl: px(masthead.label.leading),
    field: px(masthead.field),
    below: px(masthead.below),
    fs: px(density.size),
    lh: px(density.leading),
    is: px(density.instructions.size),
    il: px(density.instructions.leading),
    h2: px(density.heading.size),
    h2l: px(density.heading.leading),
    gutter: px(density.gutter),
    bubble: px(density.bubble),
    box: px(density.box),
    "option-gap": px(density.optionGap),
    "option-top": px(density.optionTop),
    "row-gap": px(density.rowGap),
    "item-gap": px(density.itemGap),
    "section-gap": px(density.sectionGap),
    "head-top": px(density.headTop),
    "head-bottom": px(density.headBottom),
    writing: px(density.writing),
    blank: px(density.blank),
  };
  const list = Object.entries(properties).map(([name, value]) => `--${name}:${value}`);
  const spacing =
    look.tracking === 0 ? "" : `letter-spacing:${look.tracking}em;word-spacing:${look.wordSpacing}em;`;
  const foot = `font-family:${familyStack(look.act, language)};font-size:${px(look.name === "standard" ? 10.1333 : masthead.label.size)}`;
  return [
    `:root{${list.join(";")}}`,
    ...(spacing === "" ? [] : [`body{${spacing}}`]),
    `@page{size:${sheet.name};margin:${px(top)} ${px(side)} ${px(bottom)};@bottom-left{${foot}}@bottom-right{${foot};font-weight:${look.bold}}}`,
  ].join("\n");
}

function px(length: number): string {
  return `${Math.round(length * 1e4) / 1e4}px`;
}
