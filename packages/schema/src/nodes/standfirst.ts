import type { Content, Fields } from "../build.js";
import { contents } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { List } from "./list.js";
import type { NodeBase } from "./node.js";
import type { Paragraph } from "./paragraph.js";
import { paragraph } from "./paragraph.js";

/**
 * The summary between the headline and the text.
 *
 * @french chapô
 */
export interface Standfirst extends NodeBase {
  type: "standfirst";
  children: (Paragraph | List)[];
}

/** What a `standfirst` may hold. */
export const standfirstDefinition = { content: "(paragraph|list)+", fields: {} } as const satisfies Definition;

/** Whether a value is a `standfirst` node; looks at its `type` only. */
export const isStandfirst = (value: unknown): value is Standfirst => isType(value, "standfirst");

/** Builds a standfirst; a string is a paragraph. */
export const standfirst = (content: Content<Paragraph | List>, fields?: Fields<Standfirst>): Standfirst => ({
  type: "standfirst",
  ...fields,
  children: contents<Paragraph | List>(content, paragraph),
});
