import type { HandlerOverrides } from "@marbre/html";
import { article } from "./article.js";
import { audio } from "./audio.js";
import { footnoteReference } from "./footnote-reference.js";
import { header } from "./header.js";
import { heading } from "./heading.js";
import { paywall } from "./paywall.js";
import { video } from "./video.js";

/** Where a feed prints a node otherwise than a page does. */
export const feedHandlers = {
  article,
  audio,
  footnoteReference,
  header,
  heading,
  paywall,
  video,
} satisfies HandlerOverrides;
