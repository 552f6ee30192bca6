import type { Item } from "../../model/item.ts";
import type { Place } from "../../model/place.ts";

type Shared = "id" | "kind" | "process" | "points" | "stem" | "evidence" | "rationale" | "sources" | "at";
type BodyOf<Kind> = Kind extends Item ? Omit<Kind, Shared> : never;

/** What an interaction has that others have not. */
export type Body = BodyOf<Item>;

/** What a reader makes of a question's own part. */
export type ReadBody =
  | {
      readonly body: Body;
      /** Where it is not the whole text of the question. */
      readonly stem?: string;
      /** What could not be taken over, in a few words each. */
      readonly lost?: readonly string[];
    }
  /** Why the question is left out. */
  | { readonly leftOut: string };

/** A question as a bank has it. */
export interface BankQuestion {
  /** As a teacher knows it. */
  readonly name: string;
  readonly at: Place;
  /** The name that it keeps from import to import. */
  readonly id?: string;
  readonly tags: readonly string[];
  readonly points: number;
  readonly stem: string;
  /** What is said of it as a whole, as HTML. */
  readonly feedback: string;
  readonly read: ReadBody;
  readonly lost: readonly string[];
}
