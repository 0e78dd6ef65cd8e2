import type { HandlerOverrides } from "@marbre/html";
import { ad } from "./ad.js";
import { audio } from "./audio.js";
import { embed } from "./embed.js";
import { gallery } from "./gallery.js";
import { image } from "./image.js";
import { list } from "./list.js";
import { video } from "./video.js";

/** What AMP renders differently from `@marbre/html`, put over its table. */
export const ampHandlers = { image, video, audio, gallery, embed, list, "amp:ad": ad } satisfies HandlerOverrides;
