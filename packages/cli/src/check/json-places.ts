import type { Point, Problem } from "@marbre/schema";

/**
 * Gives problems of an article that came as JSON their places in that JSON, found by their pointers. The places they had
 * are those of the copy the article was made of, which is not at hand.
 */
export function inJson(problems: readonly Problem[], json: string): Problem[] {
  const wanted = new Set(problems.map(({ path }) => path ?? ""));
  const offsets = wanted.size === 0 ? new Map<string, number>() : pointerOffsets(json, wanted);
  return problems.map(({ place: _, ...problem }) => {
    const offset = nearestOffset(problem.path ?? "", offsets);
    return offset === undefined ? problem : { ...problem, place: pointAt(json, offset) };
  });
}

/** Offset of the value a pointer leads to, or of the nearest one above it that exists. */
function nearestOffset(pointer: string, offsets: ReadonlyMap<string, number>): number | undefined {
  for (let path = pointer; ; path = path.slice(0, path.lastIndexOf("/"))) {
    const offset = offsets.get(path);
    if (offset !== undefined || path === "") return offset;
  }
}

/** Where the values of some pointers (RFC 6901), and all those above them, start in a JSON text that has been parsed before. */
function pointerOffsets(json: string, wanted: ReadonlySet<string>): Map<string, number> {
  const above = new Set<string>();
  for (const pointer of wanted) {
    for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) above.add(path);
  }
  const offsets = new Map<string, number>();
  const stack: { path: string; index: number }[] = [];
  const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  let key: string | undefined;
  for (const { 0: token, index } of json.matchAll(tokens)) {
    const parent = stack.at(-1);
    if (token === "," || token === ":") continue;
    if (token === "}" || token === "]") {
      stack.pop();
      continue;
    }
    if (parent !== undefined && parent.index < 0 && key === undefined) {
      key = (JSON.parse(token) as string).replaceAll("~", "~0").replaceAll("/", "~1");
      continue;
    }
    const path = parent === undefined ? "" : `${parent.path}/${parent.index < 0 ? key : parent.index++}`;
    key = undefined;
    if (path === "" || above.has(path)) offsets.set(path, index);
    if (token === "{") stack.push({ path, index: -1 });
    if (token === "[") stack.push({ path, index: 0 });
  }
  return offsets;
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1, offset };
}
