import type { Point, Position } from "../nodes/node.js";

/** A step of a path: a field or an index. */
export type Step = string | number;

/** JSON pointer of a path (RFC 6901). */
export const pointerOf = (path: readonly Step[]): string => {
  let pointer = "";
  for (const step of path) {
    pointer += `/${typeof step === "string" && step !== "children" && /[~/]/.test(step) ? escaped(step) : step}`;
  }
  return pointer;
};

const escaped = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1");

/** What stands at a path; undefined when nothing does. */
export const valueAt = (root: unknown, path: readonly Step[]): unknown => {
  let value = root;
  for (const step of path) {
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Record<Step, unknown>)[step]
        : undefined;
  }
  return value;
};

/** The position of the nearest node on a path that has one. */
export const placeOf = (root: unknown, path: readonly Step[]): Position | undefined => {
  let value = root;
  let place = positionOf(value);
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) {
      break;
    }
    value = (value as Record<Step, unknown>)[step];
    place = positionOf(value) ?? place;
  }
  return place;
};

const positionOf = (value: unknown): Position | undefined => {
  const position = (value as { position?: Partial<Position> } | null | undefined)?.position;
  if (!position) {
    return undefined;
  }
  const { start, end } = position;
  return isPoint(start) && isPoint(end) ? { start, end } : undefined;
};

const isPoint = (value: unknown): value is Point =>
  typeof (value as Point | undefined)?.line === "number" && typeof (value as Point | undefined)?.column === "number";
