import { type ContentStep, readContent } from "../content-expression.js";
import type { Definition } from "../definition.js";
import type { Extension } from "../extension.js";
import { groups } from "../groups.js";
import { readField } from "../kinds.js";
import { nodeTable } from "../nodes/index.js";

/** What nodes may hold: the node table, and extensions beside it. */
export interface Model {
  /** Definitions by type. */
  nodes: Readonly<Record<string, Definition>>;
  /** The steps of a content expression; extensions stand in the group of their category. */
  content(expression: string): readonly ContentStep[];
  /** All types that may stand in it. */
  types(expression: string): ReadonlySet<string>;
  /** The types and groups that it names, each once. */
  names(expression: string): readonly string[];
}

/** The model of a list of extensions; the same for the same list. */
export const modelOf = (extensions: readonly Extension[] = NONE): Model => {
  const known = models.get(extensions);
  if (known) {
    return known;
  }
  const made = build(extensions);
  models.set(extensions, made);
  return made;
};

const NONE: readonly Extension[] = [];
const models = new WeakMap<readonly Extension[], Model>();

const build = (extensions: readonly Extension[]): Model => {
  const ofCategory = (category: string): string[] =>
    extensions.filter((extension) => extension.category === category).map(({ type }) => type);
  const named = {
    ...groups,
    block: [...groups.block, ...ofCategory("block")],
    inline: [...groups.inline, ...ofCategory("inline")],
  };
  const steps = new Map<string, readonly ContentStep[]>();
  const types = new Map<string, ReadonlySet<string>>();
  const names = new Map<string, readonly string[]>();
  const model: Model = {
    nodes: { ...nodeTable, ...Object.fromEntries(extensions.map((extension) => [extension.type, extension])) },
    content(expression) {
      const read = steps.get(expression) ?? readContent(expression, named);
      steps.set(expression, read);
      return read;
    },
    types(expression) {
      const all = types.get(expression) ?? new Set(model.content(expression).flatMap((step) => step.types));
      types.set(expression, all);
      return all;
    },
    names(expression) {
      const all = names.get(expression) ?? [...new Set(model.content(expression).flatMap((step) => step.names))];
      names.set(expression, all);
      return all;
    },
  };
  for (const extension of extensions) {
    check(extension, model);
  }
  return model;
};

/** Throws for what an extension got wrong, since no article can be at fault for it. */
const check = ({ type, content, fields }: Extension, model: Model): void => {
  for (const notation of Object.values<string>(fields)) {
    readField(notation);
  }
  const unknown = (content === undefined ? [] : model.content(content))
    .flatMap(({ types }) => types)
    .find((child) => !Object.hasOwn(model.nodes, child));
  if (unknown !== undefined) {
    throw new TypeError(`${type}: content is \`${content}\`, but nobody defined \`${unknown}\``);
  }
};
