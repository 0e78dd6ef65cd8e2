import type { FlowType } from "../segment/markdown/flow.js";
import { readBlockquote } from "./blockquote.js";
import { readCode } from "./code.js";
import { readDirective } from "./directive.js";
import { readFootnoteDefinition } from "./footnote-definition.js";
import type { FlowReader } from "./format.js";
import { readHeading } from "./heading.js";
import { readHtml } from "./html.js";
import { readList, readListItem } from "./list.js";
import { readParagraph } from "./paragraph.js";
import { readTable, readTableCell, readTableRow } from "./table.js";
import { readThematicBreak } from "./thematic-break.js";

/** The reader of each kind of Markdown block; definitions of links make no node. */
export const flowReaders = {
  paragraph: readParagraph,
  heading: readHeading,
  thematicBreak: readThematicBreak,
  blockquote: readBlockquote,
  list: readList,
  listItem: readListItem,
  table: readTable,
  tableRow: readTableRow,
  tableCell: readTableCell,
  code: readCode,
  html: readHtml,
  definition: () => [],
  footnoteDefinition: readFootnoteDefinition,
  directive: readDirective,
} as const satisfies Record<FlowType, FlowReader>;
