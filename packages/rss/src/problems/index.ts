import { problemCatalogue as htmlProblems } from "@marbre/html";
import { createDescriber, type Problem, type ProblemDefinition } from "@marbre/schema";
import { explained } from "./explained.js";
import { feedProblems } from "./feed.js";
import { fieldProblems } from "./field.js";
import { limitProblems } from "./limits.js";
import { newsProblems } from "./news-sitemap.js";

const english = { ...feedProblems, ...fieldProblems, ...limitProblems, ...newsProblems };

/** Code of a problem a feed reports. */
export type FeedProblemCode = keyof typeof english;

/** What feeds report, by its permanent code. */
export const problemCatalogue: Readonly<Record<FeedProblemCode, ProblemDefinition>> = /* @__PURE__ */ inBothLanguages();

function inBothLanguages() {
  return Object.fromEntries(
    (Object.keys(english) as FeedProblemCode[]).map((code) => [code, { ...english[code], ...explained[code] }]),
  ) as Record<FeedProblemCode, ProblemDefinition>;
}

/** Says a problem of feeds (or of the packages below) in words; French for `fr` and its regions. */
export const describe = (problem: Problem, lang?: string): string =>
  createDescriber(problemCatalogue, htmlProblems)(problem, lang);
