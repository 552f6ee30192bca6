/** By the end of a module's path: what stands in its place. @type {Readonly<Record<string, string>>} */
export const withoutThem = {
  "generate/stems/ruled-stem.js":
    "export const ruledStem = () => undefined; export const hasStemRules = () => false; export const ruledLanguage = () => undefined;",
  "review/review.js": "export const review = () => []; export const reviewQuiz = () => [];",
  "review/conflicts/conflict-index.js":
    "export const conflictIndex = () => ({ add: () => undefined, conflictOf: () => undefined }); export const rarestToken = () => undefined;",
  "assemble/select.js": `
    import { chosenFrom } from "./chosen.js";
    import { planOf } from "./plan/plan.js";
    export function select(pool, blueprint, first, passage, streams) {
      const plan = planOf(blueprint, pool, streams, new Set());
      const chosen = chosenFrom(passage, first);
      const taken = [...plan].flatMap(([kind, count]) => pool.of(kind).slice(0, count));
      for (const candidate of taken.slice(0, blueprint.total)) chosen.add(candidate);
      return { chosen, plan };
    }`,
};
