import type { Content, Fields, InlineContent } from "../build.js";
import { contents } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Byline } from "./byline.js";
import { byline } from "./byline.js";
import type { HeaderContent } from "./content.js";
import type { Dateline } from "./dateline.js";
import { dateline, isDateline } from "./dateline.js";
import type { Figure, FigureInput } from "./figure.js";
import { figure, isFigure } from "./figure.js";
import type { Headline } from "./headline.js";
import { headline, isHeadline } from "./headline.js";
import type { Kicker } from "./kicker.js";
import { isKicker, kicker } from "./kicker.js";
import type { List } from "./list.js";
import type { NodeBase } from "./node.js";
import type { Paragraph } from "./paragraph.js";
import type { Standfirst } from "./standfirst.js";
import { isStandfirst, standfirst } from "./standfirst.js";
import type { Subheadline } from "./subheadline.js";
import { isSubheadline, subheadline } from "./subheadline.js";

/**
 * The top of an article: kicker, headline, standfirst, signatures, dateline, lead figure, in this order.
 * Every part may be missing, since copy does not always have it.
 *
 * @french titraille
 */
export interface Header extends NodeBase {
  type: "header";
  children: HeaderContent[];
}

/** What {@link header} takes: nodes, or the text they are made of. */
export interface HeaderInput {
  kicker?: Kicker | InlineContent;
  headline?: Headline | InlineContent;
  subheadline?: Subheadline | InlineContent;
  standfirst?: Standfirst | Content<Paragraph | List>;
  /** One signature, or several. */
  byline?: string | Byline | readonly (string | Byline)[];
  dateline?: Dateline | InlineContent;
  figure?: Figure | FigureInput;
}

/** What a `header` may hold. */
export const headerDefinition = {
  content: "kicker? headline? subheadline? standfirst? byline* dateline? figure?",
  fields: {},
} as const satisfies Definition;

/** Whether a value is a `header` node; looks at its `type` only. */
export const isHeader = (value: unknown): value is Header => isType(value, "header");

/** Builds a header from its parts, or from a list of nodes already in order. */
export const header = (input: HeaderInput | readonly HeaderContent[] = {}, fields?: Fields<Header>): Header => ({
  type: "header",
  ...fields,
  children: Array.isArray(input) ? [...input] : parts(input as HeaderInput),
});

const parts = (input: HeaderInput): HeaderContent[] => [
  ...one(input.kicker, isKicker, kicker),
  ...one(input.headline, isHeadline, headline),
  ...one(input.subheadline, isSubheadline, subheadline),
  ...one(input.standfirst, isStandfirst, standfirst),
  ...contents<Byline>(input.byline ?? [], byline),
  ...one(input.dateline, isDateline, dateline),
  ...one(input.figure, isFigure, figure),
];

const one = <Node, Input>(
  given: Node | Input | undefined,
  is: (value: unknown) => value is Node,
  build: (input: Input) => Node,
): Node[] => (given === undefined ? [] : [is(given) ? given : build(given as Input)]);
