import { article, defineExtension, type Problem, paragraph, text } from "@marbre/schema";
import { expect, test } from "vitest";
import { bac, bacWith, channel } from "../test/bac.js";
import { toAtom, toJsonFeed, toRss } from "./index.js";
import { smartnews } from "./profiles/index.js";

const quiz = defineExtension<{ type: "acme:quiz"; question: string }>({
  type: "acme:quiz",
  category: "block",
  fields: { question: "text" },
  render: (node, state) => state.element("p", {}, state.text(`Quiz : ${node.question}`)),
});
const withQuiz = bacWith(["Il repart."]);
withQuiz.children[1].children.push({ type: "acme:quiz", question: "À quelle heure ?" } as never);

test.each(Object.entries({ toRss, toAtom, toJsonFeed }))("%s prints nodes of one's own", (_, write) => {
  const problems: Problem[] = [];
  expect(write(channel, [withQuiz], { extensions: [quiz], onProblem: (one) => problems.push(one) })).toContain(
    "Quiz : À quelle heure ?",
  );
  expect(problems).toEqual([]);
});

test("a node that nothing prints is reported", () => {
  const problems: string[] = [];
  toRss(channel, [withQuiz], { onProblem: ({ code }) => problems.push(code) });
  expect(problems).toEqual(["node-unknown"]);
});

test("handlers stand over those of feeds", () => {
  const handlers = {
    paragraph: (_: unknown, state: import("@marbre/html").State) => state.element("p", {}, state.text("Ailleurs")),
  };
  expect(toRss(channel, [bac], { handlers })).toContain("<![CDATA[<div>\n<p>Ailleurs</p>\n</div>]]>");
});

test("severities are set by code, of bodies, items and limits", () => {
  const problems: string[] = [];
  const one = article({ meta: { lang: "fr" }, body: [paragraph([text("Il repart.")])] });
  toRss(channel, [one, withQuiz], {
    profile: smartnews,
    severities: {
      "feed-article-without-title": "error",
      "feed-article-without-link": "off",
      "feed-field-missing": "off",
      "feed-channel-field-missing": "error",
      "node-unknown": "info",
    },
    onProblem: ({ code, severity }) => problems.push(`${severity} ${code}`),
  });
  expect(problems).toEqual([
    "error feed-channel-field-missing",
    "error feed-article-without-title",
    "info node-unknown",
  ]);
});

test.each([undefined, 4])("a body that is %j leaves its article out", (html) => {
  const problems: string[] = [];
  const body = () => html as never;
  const feed = toRss(channel, [bac], { body, onProblem: ({ message }) => problems.push(message) });
  expect([feed.includes("<item>"), problems]).toEqual([
    false,
    [
      `Article \`https://courrier.example/bac\` could not be made into an item and was left out: TypeError: body: received ${html}, expected HTML as a string`,
    ],
  ]);
});
