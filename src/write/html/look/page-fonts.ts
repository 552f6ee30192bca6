import type { Face } from "../../typeset/faces.ts";
import { fontFaces } from "../../typeset/font-faces.ts";
import { actFace, type Look, readFace } from "./look.ts";

/**
 * The fonts that a page needs, as CSS. A font is cut into files by script, so a page says for each face what is set in it:
 * a name in Greek within the text needs no bold Greek.
 */
export function pageFonts(look: Look, page: string): string {
  const bold = textIn(page, /<(h[2-6]|b|th|dt)\b[^>]*>(.*?)<\/\1>/gs);
  const title = textIn(page, /<(h1)\b[^>]*>(.*?)<\/\1>/gs);
  const instructions = textIn(page, /<(p) class="(?:instructions|lead)[^>]*>(.*?)<\/\1>/gs);
  const strong = textIn(page, /<(strong|mark)\b[^>]*>(.*?)<\/\1>/gs);
  const stressed = textIn(page, /<(em)\b[^>]*>(.*?)<\/\1>/gs);
  const both = look.read === look.act;
  const rules = [
    facesFor(readFace(look), page),
    facesFor(readFace(look, look.bold), title + strong + (look.italics ? "" : stressed) + (both ? bold : "")),
    both ? "" : facesFor(actFace(look), page),
    both ? "" : facesFor(actFace(look, look.bold), bold),
    look.italics ? facesFor(actFace(look, 400, true), instructions) : "",
    look.italics ? facesFor(readFace(look, 400, true), stressed) : "",
  ];
  // Two families may share a font for a script.
  return [...new Set(rules.join("").split("\n"))].join("\n");
}

function textIn(page: string, pattern: RegExp): string {
  return Array.from(page.matchAll(pattern), ([, , text]) => text).join("");
}

/** Nothing where nothing is set in the face. */
function facesFor(face: Face, text: string): string {
  if (text === "") return "";
  // The basic Latin letters are in one file.
  const all = [...new Set(text.match(/[^\0-\x7f]/gu) ?? [])].sort().join("");
  // Arabic is a large font, and a browser makes it bold by itself.
  const rare = face.weight === 400 ? all : all.replace(/\p{Script=Arabic}/gu, "");
  const name = `${face.family} ${face.weight} ${face.italic} ${rare}`;
  const css = known.get(name) ?? fontFaces([face], `a${rare}`);
  known.set(name, css);
  return css;
}

const known = new Map<string, string>();
