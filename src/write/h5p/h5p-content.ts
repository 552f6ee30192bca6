import { hash } from "node:crypto";
import type { Loss } from "../../model/output.ts";
import { oneLine } from "../platform/item-name.ts";

/**
 * The content types that a question set 1.20 and 1.21 takes, by exactly these versions (H5P.QuestionSet, semantics.json):
 * of another version the player would drop the question.
 */
export const types = {
  MultiChoice: { version: [1, 16], title: "Multiple Choice" },
  TrueFalse: { version: [1, 8], title: "True/False Question" },
  Blanks: { version: [1, 14], title: "Fill in the Blanks" },
  DragText: { version: [1, 10], title: "Drag the Words" },
} as const;

export type TypeName = keyof typeof types;

/** A question as a content type of H5P has it, without name and place. */
export interface H5pQuestion {
  readonly type: TypeName;
  readonly params: Readonly<Record<string, unknown>>;
  /** What it scores at most: the content types count by themselves. */
  readonly points: number;
  readonly losses: readonly Loss[];
}

/** What stands in the list of a question set. */
export function h5pContent({ type, params }: H5pQuestion, id: string, title: string): object {
  const { version, title: contentType } = types[type];
  return {
    library: `H5P.${type} ${version.join(".")}`,
    params,
    subContentId: uuidOf(id),
    metadata: { contentType, license: "U", title: oneLine(title) },
  };
}

/** The same for the same name, in every export: a UUID of version 8 (RFC 9562, section 5.8). */
export function uuidOf(name: string): string {
  const hex = hash("sha256", name, "hex");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** `H5P.MultiChoice` and its version, as `h5p.json` names what a package needs. */
export function dependency(type: TypeName): object {
  const [majorVersion, minorVersion] = types[type].version;
  return { machineName: `H5P.${type}`, majorVersion, minorVersion };
}
