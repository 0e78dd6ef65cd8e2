import type { Handler } from "@marbre/html";
import type { Audio } from "@marbre/schema";
import { mediumLink } from "./medium-link.js";

/** Renders a recording as a link to it: readers take players out, and `media:content` tells of the recording. */
export const audio: Handler<Audio> = (node, state) => mediumLink(node, state, state.labels.playAudio);
