import { migrationProblems } from "./migrate.js";
import { createDescriber, defineProblems } from "./problem.js";

/** Problems of this package, by code. */
export const problemCatalogue = defineProblems({ ...migrationProblems });

/** The text of a problem of this package: French for `fr`, else English. */
export const describe = /* @__PURE__ */ createDescriber(problemCatalogue);
