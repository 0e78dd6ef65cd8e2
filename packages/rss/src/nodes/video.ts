import type { Handler } from "@marbre/html";
import type { Video } from "@marbre/schema";
import { mediumLink } from "./medium-link.js";

/** Renders a film as its poster and a link to it: readers take players out, and `media:content` tells of the film. */
export const video: Handler<Video> = (node, state) => mediumLink(node, state, state.labels.playVideo);
