import type { Article } from "../nodes/article.js";
import { type ValidateOptions, validateArticle } from "./index.js";
import type { Step } from "./pointer.js";

/** A schema of the Standard Schema specification, version 1 (https://standardschema.dev): its types, so that none is imported. */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: unknown; readonly output: Output };
  };
}

/** What a standard schema finds: the value itself, or what is wrong in it. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly Step[];
}

/** A standard schema of articles with options of one’s own. */
export const createArticleSchema = (options: ValidateOptions = {}): StandardSchema<Article> => ({
  "~standard": {
    version: 1,
    vendor: "marbre",
    validate: (value) => {
      const { valid, problems } = validateArticle(value, options);
      return valid
        ? { value: value as Article }
        : {
            issues: problems
              .filter(({ severity }) => severity === "error")
              .map(({ message, path = "" }) => ({ message, path: stepsOf(path) })),
          };
    },
  },
});

/** Articles as a [Standard Schema](https://standardschema.dev), for the tools that take any. The value it gives is the very one it got. */
export const articleSchema: StandardSchema<Article> = /* @__PURE__ */ createArticleSchema();

/** The steps of a JSON pointer; those that are whole numbers are indices. */
const stepsOf = (pointer: string): Step[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) =>
      /^(?:0|[1-9][0-9]*)$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~"),
    );
