/**
 * A typed answer as Moodle's short answers compare it: `*` would stand for any words, `\*` is the sign itself
 * (qtype_shortanswer, compare_string_with_wildcard).
 */
export function answerPattern(answer: string): string {
  return answer.replaceAll("*", "\\*");
}

/** Accepted answers, each once: letter case does not count. */
export function acceptedAnswers(answers: readonly string[]): string[] {
  const known = new Set<string>();
  return answers
    .map((answer) => answer.replace(/\s+/gu, " ").trim())
    .filter((answer) => {
      const folded = answer.toLowerCase();
      if (answer === "" || known.has(folded)) return false;
      known.add(folded);
      return true;
    });
}
