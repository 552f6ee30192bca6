import { interactions } from "../model/item.ts";
import type { Format } from "../write/format.ts";
import { formats } from "../write/formats.ts";
import { isOn } from "./args.ts";
import { type Command, commonFlags } from "./command.ts";
import { exitCodes } from "./exit-codes.ts";
import { table } from "./terminal/table.ts";
import { createTerminal } from "./terminal/terminal.ts";

export const command: Command = {
  flags: { json: commonFlags.json },
  run: async (args) => {
    const terminal = createTerminal(false);
    const list = Object.entries<Format>(formats).map(([name, { title, ending, holds, lacks, note }]) => ({
      name,
      title,
      ending,
      holds,
      ...(lacks === undefined ? {} : { lacks }),
      ...(note === undefined ? {} : { note }),
    }));
    if (isOn(args, "json")) {
      terminal.give(JSON.stringify(list, null, 2));
      return exitCodes.done;
    }
    const rows = list.flatMap(({ name, title, ending, holds, lacks, note }) => [
      [name, ending, title],
      ...interactions.map((interaction) => ["", interaction, holds[interaction]]),
      ...(lacks === undefined ? [] : [["", "lacks", lacks]]),
      ...(note === undefined ? [] : [["", "note", note]]),
    ]);
    for (const line of table(
      ["format", "ending", "what it is, and how it holds each answer"],
      rows,
      terminal.paintOut,
    )) {
      terminal.give(line);
    }
    return exitCodes.done;
  },
};
