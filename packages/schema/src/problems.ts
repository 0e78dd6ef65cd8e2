import { createDescriber, defineProblems } from "./problem.js";
import { lintProblems } from "./problems/lint.js";
import { migrationProblems } from "./problems/migration.js";
import { shapeProblems } from "./problems/shape.js";

/** Problems of this package, by code. */
export const problemCatalogue = defineProblems({ ...shapeProblems, ...lintProblems, ...migrationProblems });

/** The text of a problem of this package: French for `fr` and its regions, else English. */
export const describe = /* @__PURE__ */ createDescriber(problemCatalogue);
