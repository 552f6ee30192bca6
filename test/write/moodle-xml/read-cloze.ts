/**
 * Gaps of a cloze text as qtype_multianswer takes them: a gap ends at a `}` and an answer at a `~`, `#` or `}` with neither
 * `\` nor `&` before it; then entities, `\}` and `\#` are resolved.
 */
export function readCloze(html: string): readonly { readonly points: number; readonly answers: string[] }[] {
  const answer = /^.+?(?<!\\|&|&amp;)(?=[~#}]|$)/su;
  return [...html.matchAll(/\{(\d*):SHORTANSWER:/gu)].map((start) => {
    let rest = html.slice(start.index + start[0].length);
    const answers: string[] = [];
    for (;;) {
      const match = /^~?=/u.exec(rest);
      if (match === null) throw new Error(`no right answer at ${rest.slice(0, 20)}`);
      rest = rest.slice(match[0].length);
      const [text = ""] = answer.exec(rest) ?? [];
      answers.push(decoded(text));
      rest = rest.slice(text.length);
      if (rest.startsWith("}")) return { points: Number(start[1]), answers };
      if (rest.startsWith("#")) throw new Error("feedback, where none was written");
    }
  });
}

function decoded(text: string): string {
  return text
    .replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll("\\}", "}")
    .replaceAll("\\#", "#");
}
