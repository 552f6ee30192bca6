import { styleText } from "node:util";

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

/** Colours a text where the stream shows colour, and gives it back as it is elsewhere. */
export type Paint = (style: Style, text: string) => string;

/** The two streams: what was asked for, and everything said about it. */
export interface Terminal {
  /** A line of what was asked for, on standard output. */
  readonly give: (line: string) => void;
  /** Text of what was asked for without a line's end. */
  readonly write: (text: string) => void;
  /** A line about it, on standard error; nothing under `--quiet`. */
  readonly say: (line: string) => void;
  /** A line that `--quiet` does not hold back: a problem. */
  readonly warn: (line: string) => void;
  /** How far a run is; shown once it has taken a second, and only on a terminal. */
  readonly progress: (done: number, all: number, what: string) => void;
  readonly quiet: boolean;
  readonly paintOut: Paint;
  readonly paintErr: Paint;
  /** Columns for text on standard error, and on standard output; 100 where there is no terminal. */
  readonly widthErr: number;
  readonly widthOut: number;
}

export function createTerminal(quiet: boolean): Terminal {
  const started = process.uptime();
  let shown = 0;
  const clear = () => {
    if (shown > 0) process.stderr.write(`\r${" ".repeat(shown)}\r`);
    shown = 0;
  };
  const toErr = (line: string) => {
    clear();
    process.stderr.write(`${line}\n`);
  };
  const write = (text: string) => {
    clear();
    process.stdout.write(text);
  };
  return {
    give: (line) => write(`${line}\n`),
    write,
    say: (line) => {
      if (!quiet) toErr(line);
    },
    warn: toErr,
    progress: (done, all, what) => {
      if (quiet || !process.stderr.isTTY || process.uptime() - started < 1) return;
      clear();
      if (done >= all) return;
      const line = `${done} of ${all}  ${what}`.slice(0, (process.stderr.columns || 80) - 1);
      process.stderr.write(line);
      shown = line.length;
    },
    quiet,
    paintOut: paintFor(process.stdout),
    paintErr: paintFor(process.stderr),
    widthOut: widthFor(process.stdout),
    widthErr: widthFor(process.stderr),
  };
}

/** Colour is for terminals, and for those who did not ask for none (no-color.org: any value but the empty one). */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const colour = stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  return colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}

function widthFor(stream: NodeJS.WriteStream): number {
  return stream.isTTY ? Math.min(Math.max(40, stream.columns || 80), 120) : 100;
}
