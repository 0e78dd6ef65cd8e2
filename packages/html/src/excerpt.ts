/**
 * The blocks an excerpt shows: up to so many paragraphs with what stands between them, or what comes before the paywall.
 * The paywall ends any excerpt.
 */
export function excerptOf<Block extends { type: string }>(
  blocks: readonly Block[],
  excerpt: number | "paywall",
): readonly Block[] {
  const wall = blocks.findIndex((block) => block?.type === "paywall");
  const free = wall === -1 ? blocks : blocks.slice(0, wall);
  if (excerpt === "paywall") return free;
  let paragraphs = 0;
  const end = free.findIndex((block) => {
    if (block?.type === "paragraph") paragraphs += 1;
    return paragraphs > excerpt || (paragraphs === excerpt && block?.type !== "paragraph");
  });
  return end === -1 ? free : free.slice(0, end);
}
