import { describe as describeHtml } from "@marbre/html";
import type { Problem } from "@marbre/schema";
import type { Describe } from "../report/problem-line.js";

/** Text of a problem of any package, in a language. */
export const describe: Describe = (problem: Problem, language) => {
  if (language === "en") return problem.message;
  if (problem.code.startsWith("typography-")) return String(problem.args?.fr ?? problem.message);
  return describeHtml(problem, language);
};
