import type { Rule } from "../rule.js";
import { childOrder } from "./child-order.js";
import { dates } from "./dates.js";
import { embed } from "./embed.js";
import { figure } from "./figure.js";
import { footnotes } from "./footnotes.js";
import { headings } from "./headings.js";
import { headline } from "./headline.js";
import { ids } from "./ids.js";
import { imageAlt } from "./image-alt.js";
import { links } from "./links.js";
import { marks } from "./marks.js";
import { media } from "./media.js";
import { paywall } from "./paywall.js";
import { question } from "./question.js";
import { quoteParts } from "./quote-parts.js";
import { refs } from "./refs.js";
import { tableRows } from "./table-rows.js";
import { urls } from "./urls.js";

/** The rules beyond shape. */
export const rules: readonly Rule[] = [
  headline,
  childOrder,
  dates,
  ids,
  refs,
  headings,
  footnotes,
  figure,
  imageAlt,
  media,
  embed,
  urls,
  links,
  marks,
  paywall,
  question,
  quoteParts,
  tableRows,
];
