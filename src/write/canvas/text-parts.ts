/**
 * The text in parts that Canvas takes: of a question's text that is longer than 16,384 characters it keeps nothing (its
 * `assessment_question_importer.rb`). Parts end between paragraphs; a paragraph that is too long by itself stays whole.
 *
 * @param html as `passageHtml` writes it
 */
export function textParts(html: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const block of html.split(/(?<=<\/(?:p|h\d|ul|blockquote)>)\s*(?=<[a-z])/)) {
    if (part !== "" && part.length + block.length > longestText) {
      parts.push(part);
      part = "";
    }
    part += part === "" ? block : `\n${block}`;
  }
  return [...parts, part];
}

/** Whether Canvas would keep nothing of it. */
export function isTooLong(part: string): boolean {
  return part.length > longestText;
}

/** Below Canvas's bound, since its filter may lengthen what it lets through. */
const longestText = 15_000;
