import type { RawContent } from "./flow.js";

/** Offset in the source of a character of raw content. */
export function offsetAt(content: RawContent, index: number): number {
  const { map } = content;
  if (map === undefined) return index;
  let low = 0;
  let high = map.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map[middle * 2]! <= index) low = middle;
    else high = middle - 1;
  }
  return map[low * 2 + 1]! + index - map[low * 2]!;
}
