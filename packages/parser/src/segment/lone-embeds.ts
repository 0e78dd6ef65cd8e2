import type { Block } from "../block.js";

/** Addresses of one video, one post or one programme of the services that pages embed, not those of accounts. */
const SHOWN =
  /^https?:\/\/(?:(?:www|m|open|player)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?|shorts\/|live\/|embed\/)|youtu\.be\/[\w-]|dailymotion\.com\/(?:embed\/)?video\/|dai\.ly\/\w|vimeo\.com\/(?:video\/)?\d|(?:twitter|x)\.com\/\w{1,40}\/status\/\d|instagram\.com\/(?:p|reel|tv)\/|facebook\.com\/(?:[\w.-]{1,80}\/(?:posts|videos)\/|watch\/?\?|reel\/)|tiktok\.com\/@[\w.-]{1,60}\/video\/|bsky\.app\/profile\/[\w.:-]{1,80}\/post\/|soundcloud\.com\/[\w-]{1,80}\/[\w-]|spotify\.com\/(?:episode|track|show)\/)\S{0,400}$/i;

/** An address of something to watch, hear or read elsewhere, alone in its block, stands for the thing itself. */
export function markLoneEmbeds(blocks: readonly Block[]): void {
  for (const block of blocks) {
    const { text, given } = block;
    if (given !== undefined || text.length > 500 || !text.startsWith("http") || !SHOWN.test(text)) continue;
    block.given = { label: "embed", by: "markup" };
  }
}
