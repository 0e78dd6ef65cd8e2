import { KINDS } from "./kinds.js";

export const DATE = KINDS.indexOf("date");
export const TOPIC = KINDS.indexOf("topic");
export const MIDDLE = KINDS.indexOf("middle");
export const READING = KINDS.indexOf("reading");
export const PICTURE = KINDS.indexOf("picture");
export const QUESTION = KINDS.indexOf("question");
export const POST = KINDS.indexOf("post");

/** What stands between a text that sums up and the first text of the body. */
export const HEADED: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) =>
  ["tiny", "title", "line", "question", "quoted"].includes(kind),
);
export const SENTENCES: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) =>
  ["open", "short", "middle", "long"].includes(kind),
);
export const SIGNING: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) =>
  ["byline", "name", "name-role", "role", "desk"].includes(kind),
);
export const SIGNATURES: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) =>
  ["name", "name-role", "role", "told"].includes(kind),
);
export const QUOTABLE: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) =>
  ["quoted", "short", "middle", "open", "line", "title", "question", "name", "name-role", "long"].includes(kind),
);
export const TAGS: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) => ["tiny", "topic", "genre"].includes(kind));

const LINES: readonly (typeof KINDS)[number][] = [
  "related-line",
  "name",
  "name-role",
  "role",
  "desk",
  "question",
  "quoted",
  "tiny",
  "title",
  "line",
  "topic",
  "genre",
];
const LINE_LIKE: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) => LINES.includes(kind));

/** Whether a kind is a line that ends no sentence, as titles are. */
export function lineLike(kind: number): boolean {
  return LINE_LIKE[kind]!;
}
