import type { ZodMiniType } from "zod/mini";
import type { Extension } from "./extension.js";
import { modelOf } from "./validate/model.js";
import { type Schemas, schemasOf } from "./validate/schemas.js";

export type { Schemas };

/**
 * The zod schema of each node by its type, made of the node table at the first call: `zodSchemas().article`. For whoever
 * composes schemas of their own; `validateArticle` says the same faster, and what was expected in words.
 */
export const zodSchemas = (extensions?: readonly Extension[]): Schemas & Readonly<Record<string, ZodMiniType>> =>
  schemasOf(modelOf(extensions));
