import { kinds } from "../generate/kinds.ts";
import { isOn } from "./args.ts";
import { type Command, commonFlags } from "./command.ts";
import { exitCodes } from "./exit-codes.ts";
import { table } from "./terminal/table.ts";
import { createTerminal } from "./terminal/terminal.ts";

export const command: Command = {
  flags: { json: commonFlags.json },
  run: async (args) => {
    const terminal = createTerminal(false);
    const list = Object.entries(kinds).map(([name, { title, interactions, process, needs }]) => ({
      name,
      title,
      interactions,
      process,
      needs,
    }));
    if (isOn(args, "json")) terminal.give(JSON.stringify(list, null, 2));
    else {
      const rows = list.map(({ name, title, interactions, needs }) => [
        name,
        title,
        interactions.join(", "),
        needs,
      ]);
      for (const line of table(["kind", "what is asked", "answered by", "needs"], rows, terminal.paintOut)) {
        terminal.give(line);
      }
    }
    return exitCodes.done;
  },
};
