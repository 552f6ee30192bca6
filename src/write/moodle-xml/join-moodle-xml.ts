/** Several banks as one: each has categories of its own, named by its article. */
export function joinMoodleXml(files: readonly string[]): string {
  const [first = ""] = files;
  const opens = first.indexOf("<quiz>") + "<quiz>".length;
  const questions = files.map((file) =>
    file.slice(file.indexOf("<quiz>") + "<quiz>".length, file.lastIndexOf("</quiz>")),
  );
  return first.slice(0, opens) + questions.join("") + first.slice(first.lastIndexOf("</quiz>"));
}
