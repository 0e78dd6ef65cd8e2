/** The text of a node and of what it holds, as it stands. For headings and names: blocks are not set apart. */
export function plainText(node: unknown): string {
  return collect(node, 0);
}

function collect(node: unknown, depth: number): string {
  if (typeof node !== "object" || node === null || depth > 200) return "";
  const { type, value, children } = node as { type?: unknown; value?: unknown; children?: unknown };
  if (typeof value === "string") return value;
  if (type === "break") return " ";
  if (!Array.isArray(children)) return "";
  let text = "";
  for (const child of children) text += collect(child, depth + 1);
  return text;
}
