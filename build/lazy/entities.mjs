// Stands for entities in the bundle. Laying out its tables takes 5 ms, and markdown-it needs them only where a text writes
// a letter as `&eacute;`.
let entities;

function load() {
  entities ??= require("entities");
  return entities;
}

export const decodeHTML = (text) => load().decodeHTML(text);
export const decodeHTMLStrict = (text) => load().decodeHTMLStrict(text);
