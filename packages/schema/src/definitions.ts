export { type ContentStep, readContent } from "./content-expression.js";
export type { Definition } from "./definition.js";
export { groups } from "./groups.js";
export { type Field, type Kind, NAMESPACED, readField } from "./kinds.js";
export { nodeTable, type StandardNodeType } from "./nodes/index.js";
export { commonFields, type ShapeName, shapes } from "./shapes.js";
