import type { Audio } from "../../nodes/audio.js";
import type { Video } from "../../nodes/video.js";
import { rule } from "../rule.js";

/** A film or a recording is somewhere. */
export const media = rule({
  codes: ["source-missing"],
  types: ["video", "audio"],
  visit(node, { report }) {
    const { type, url, sources } = node as Video | Audio;
    if (!url && !sources?.length) {
      report("source-missing", { type });
    }
  },
});
