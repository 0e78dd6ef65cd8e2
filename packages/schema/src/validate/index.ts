import type { Extension } from "../extension.js";
import { isType } from "../guard.js";
import type { Article } from "../nodes/article.js";
import { makeProblem, type Problem, type Severities, withSeverities } from "../problem.js";
import { shapeProblems } from "../problems/shape.js";
import { acceptsOf } from "./accepts.js";
import { outOfBounds, unreadable } from "./bounds.js";
import { lint } from "./lint.js";
import { modelOf } from "./model.js";
import { shapeProblemsOf } from "./shape.js";
import { shown } from "./shape-problem.js";

export { describe, problemCatalogue } from "../problems.js";
export {
  articleSchema,
  createArticleSchema,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
} from "./standard-schema.js";

/** How {@link validateArticle} goes about it. */
export interface ValidateOptions {
  /** Types of one’s own, made by `defineExtension`. Pass the same list each time: what it takes to check them is kept. */
  extensions?: readonly Extension[];
  /** What to do about a type of node that nobody defined: `"error"` (default), or `"warn"` to let it pass with a warning. */
  unknownNodes?: "error" | "warn";
  /** Severities by code; `"off"` to hear nothing of it. */
  severities?: Severities;
}

/** What {@link validateArticle} found. */
export interface ValidationResult {
  /** Whether no problem is an error. */
  valid: boolean;
  /** Problems of shape; when there are none, problems beyond shape. */
  problems: Problem[];
}

/**
 * Says whether a value is an article, and what is wrong or doubtful in it, each fault once with its exact path. Never
 * throws, whatever the value.
 *
 * First come the bounds (depth, cycles), then the shape of nodes and fields, whose problems are errors; a well shaped
 * article goes through the rules beyond shape, whose problems are warnings unless configured. Strings are checked for their
 * form only: whether an address answers or a person exists is not.
 *
 * Throws a `TypeError` for an extension that makes no sense: an unknown kind of field, content that nobody defined.
 */
export const validateArticle = (value: unknown, options: ValidateOptions = {}): ValidationResult => {
  const found = problemsOf(value, options);
  const problems = options.severities ? withSeverities(found, options.severities) : found;
  return { valid: problems.every(({ severity }) => severity !== "error"), problems };
};

/**
 * Throws a `TypeError` that tells the first problem and its path unless a value is an article. Its `problems` has them all.
 */
export function assertArticle(value: unknown, options?: ValidateOptions): asserts value is Article {
  const { valid, problems } = validateArticle(value, options);
  if (!valid) {
    const [first] = problems.filter(({ severity }) => severity === "error");
    throw Object.assign(new TypeError(`${first?.path || "/"}: ${first?.message}`), { problems });
  }
}

const problemsOf = (value: unknown, options: ValidateOptions): Problem[] => {
  const model = modelOf(options.extensions);
  const accepts = acceptsOf(model);
  try {
    if (!isType(value, "article")) {
      return [rootProblem(value)];
    }
    if (accepts.article(value)) {
      return lint(value as Article, model);
    }
    const bounds = outOfBounds(value as object);
    if (bounds) {
      return [bounds];
    }
    const problems = shapeProblemsOf(value, model, isTolerant(options));
    return problems.some(({ severity }) => severity === "error")
      ? problems
      : [...problems, ...lint(value as Article, model)];
  } catch {
    return [unreadable(value)];
  }
};

const isTolerant = ({ unknownNodes, severities }: ValidateOptions): boolean =>
  unknownNodes === "warn" || (severities?.["node-unknown"] ?? "error") !== "error";

const rootProblem = (value: unknown): Problem => {
  const type = typeof value === "object" && value !== null ? (value as { type?: unknown }).type : undefined;
  const received = { received: shown(type === undefined ? value : type) };
  return makeProblem(shapeProblems, "article-expected", received, undefined, type === undefined ? "" : "/type");
};
