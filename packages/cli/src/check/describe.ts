import { describe as describeHtml } from "@marbre/html";
import { describe as describeCopy } from "@marbre/parser/text";
import type { Problem } from "@marbre/schema";
import { describe as describeArticle } from "@marbre/schema/problems";
import type { Describe } from "../report/problem-line.js";

/** Text of a problem of any package, in a language. */
export const describe: Describe = (problem: Problem, language) => {
  if (language === "en") return problem.message;
  if (problem.code.startsWith("typography-")) return String(problem.args?.fr ?? problem.message);
  for (const each of [describeCopy, describeHtml, describeArticle]) {
    const text = each(problem, language);
    if (text !== problem.message) return text;
  }
  return problem.message;
};
