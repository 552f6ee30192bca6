import { crc32 } from "node:zlib";
import { deflateSync } from "fflate";

/**
 * What is smaller gains nothing, and to deflate what is larger would take longer than all else that a set of hundreds of
 * questions needs: both are stored as they are. 2 KiB and 1 MiB.
 */
const deflated = { least: 2 * 1024, most: 1024 * 1024 };

/** APPNOTE.TXT, 4.3 and 4.4: the parts of a ZIP begin with these, and their sizes without names are these. */
const header = { signature: 0x04034b50, size: 30 };
const directory = { signature: 0x02014b50, size: 46 };
const end = { signature: 0x06054b50, size: 22 };
const [stored, deflate] = [0, 8];
const version = 20;
const utf8 = 1 << 11;
/** Noon of 1 January 1980, the first day that a ZIP knows: a date there has no zone and is read as the clock on the wall. */
const date = { time: 12 << 11, day: (1 << 5) | 1 };

interface Entry {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly content: Uint8Array;
}

/**
 * A ZIP with the same bytes on every day, in every time zone and under every release of Node: its entries stand in the given
 * order, of one date, and are deflated in JavaScript, since the zlib of Node differs from machine to machine.
 *
 * fflate, which deflates, could write the whole, and would sum up every byte in JavaScript for it: a tenth of the time that
 * a large package takes.
 */
export function zipFile(
  entries: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Uint8Array {
  const files = [...new Map(entries)].map(([path, content]) => entryOf(path, content));
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const start = offset;
    const fields = fieldsOf(file);
    const head = Buffer.alloc(header.size);
    head.writeUInt32LE(header.signature);
    fields.copy(head, 4);
    parts.push(head, file.name, file.content);
    offset += head.length + file.name.length + file.content.length;
    const listed = Buffer.alloc(directory.size);
    listed.writeUInt32LE(directory.signature);
    listed.writeUInt16LE(version, 4);
    fields.copy(listed, 6);
    listed.writeUInt32LE(start, 42);
    list.push(listed, file.name);
  }
  const central = Buffer.concat(list);
  const last = Buffer.alloc(end.size);
  last.writeUInt32LE(end.signature);
  last.writeUInt16LE(files.length, 8);
  last.writeUInt16LE(files.length, 10);
  last.writeUInt32LE(central.length, 12);
  last.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, last]);
}

function entryOf(path: string, content: string | Uint8Array): Entry {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const isDeflated = bytes.length >= deflated.least && bytes.length <= deflated.most;
  const name = Buffer.from(path);
  return {
    name,
    flags: name.length === path.length ? 0 : utf8,
    method: isDeflated ? deflate : stored,
    crc: crc32(bytes),
    size: bytes.length,
    content: isDeflated ? deflateSync(bytes) : bytes,
  };
}

/** What an entry's own head and its line in the directory have alike. */
function fieldsOf({ name, flags, method, crc, size, content }: Entry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(date.time, 6);
  fields.writeUInt16LE(date.day, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}
