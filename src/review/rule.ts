import type { Passage } from "../generate/passage.ts";
import type { Finding } from "../model/finding.ts";
import type { Item } from "../model/item.ts";
import type { ItemView } from "./item-view.ts";

/** What is wrong with a question, and what to do about it. */
export interface Fault {
  /** In one sentence. */
  readonly reason: string;
  /** What to change, whoever made the question. */
  readonly remedy: string;
  /** The line under a fact that does it: "Write the question yourself: ? …". Other entries have lines of their own. */
  readonly annotation?: string;
}

export type Mended = "stem" | "options";

/** A quality rule for one item. */
export interface Rule {
  readonly severity: Finding["severity"];
  /** Where the rule comes from. */
  readonly source: string;
  /**
   * Whether it is about how a question is put, not about what is true. The form of a teacher's own question is the
   * teacher's to answer for: an error is a warning there.
   */
  readonly aboutForm?: true;
  /** Where it is mended: in what is asked, or in what there is to choose from. Left out where neither does it. */
  readonly mends?: readonly Mended[];
  /** What is wrong with the item, or nothing. What a rule would have to know of the annotations and does not is nothing. */
  readonly check: (view: ItemView, passage: Passage) => Fault | undefined;
}

/** A quality rule for the items of one quiz, in the order in which they stand there. */
export interface QuizRule {
  readonly severity: Finding["severity"];
  /** Where the rule comes from. */
  readonly source: string;
  readonly check: (views: readonly ItemView[], passage: Passage) => readonly QuizFault[];
}

/** What is wrong with an item beside the others. */
export interface QuizFault extends Fault {
  readonly item: Item;
}
