import { expect, test } from "vitest";
import { kindNames, kinds } from "../../src/generate/kinds.ts";
import { formatNames, formats } from "../../src/write/formats.ts";
import { run } from "./run.ts";

test("kinds lists every kind with what it needs", async () => {
  const { stdout } = await run(["kinds"]);
  const lines = stdout.trimEnd().split("\n").slice(1);
  expect(lines.map((line) => line.split(" ")[0])).toEqual(kindNames);
  for (const [index, name] of kindNames.entries()) expect(lines[index]).toContain(kinds[name].needs);
});

test("formats lists every format with how it holds each answer", async () => {
  const { stdout } = await run(["formats"]);
  for (const name of formatNames) {
    expect(stdout).toMatch(new RegExp(`^${name} `, "m"));
    for (const held of Object.values(formats[name].holds)) expect(stdout).toContain(held);
  }
});

test("formats says that the page to practise on holds the answers", async () => {
  expect((await run(["formats"])).stdout).toMatch(/ note +It holds the answers/u);
});

test("both are there as data", async () => {
  expect(
    JSON.parse((await run(["kinds", "--json"])).stdout).map(({ name }: { name: string }) => name),
  ).toEqual(kindNames);
  expect(JSON.parse((await run(["formats", "--json"])).stdout)[0]).toMatchObject({
    name: "html",
    ending: ".html",
  });
});
