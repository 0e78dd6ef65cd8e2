import { expect, describe as group, test } from "vitest";
import {
  type Article,
  type ArticleInput,
  answer,
  article,
  attribution,
  audio,
  blockquote,
  caption,
  embed,
  emphasis,
  figure,
  footnoteDefinition,
  footnoteReference,
  gallery,
  heading,
  image,
  link,
  list,
  mention,
  paragraph,
  paywall,
  question,
  questionAnswer,
  quote,
  strong,
  table,
  tableCell,
  time,
  video,
} from "../index.js";
import { problemCatalogue } from "../problems.js";
import { describe, validateArticle } from "./index.js";

const withHeadline = ({ header, ...input }: ArticleInput): Article =>
  article({ header: header ?? { headline: "Titre" }, ...input });
const found = (input: ArticleInput): string[] =>
  validateArticle(withHeadline(input)).problems.map(({ code, path }) => `${code} ${path}`);

const photo = image({ url: "a.jpg", alt: "Un pont." });
const B = "/children/1/children";

/** Title, article, problems with their paths. */
const cases: readonly (readonly [string, ArticleInput, readonly string[]])[] = [
  ["nothing wrong", { body: ["Un."] }, []],
  ["no headline", { header: {}, body: ["Un."] }, ["headline-missing /children/0"]],
  ["an empty headline", { header: { headline: [] } }, ["heading-empty /children/0/children/0"]],
  ["an empty heading", { body: [heading(2, " ")] }, [`heading-empty ${B}/0`]],
  [
    "a kicker after its headline",
    {
      header: {
        type: "header",
        children: [
          { type: "headline", children: [{ type: "text", value: "Titre" }] },
          { type: "kicker", children: [{ type: "text", value: "Surtitre" }] },
        ],
      },
    },
    ["child-order /children/0/children/1"],
  ],
  [
    "an answer before its question",
    { body: [{ type: "questionAnswer", children: [answer("Oui."), question("Vraiment ?")] }] },
    [`child-order ${B}/0/children/1`],
  ],
  ["a question alone", { body: [questionAnswer("Vraiment ?")] }, [`question-without-answer ${B}/0`]],
  [
    "headings that skip a level",
    { body: [heading(2, "A"), heading(4, "B"), heading(4, "C"), heading(2, "D"), heading(3, "E")] },
    [`heading-level-skipped ${B}/1/depth`],
  ],
  ["a first heading of depth 3", { body: [heading(3, "A")] }, [`heading-level-skipped ${B}/0/depth`]],
  ["a heading in a quotation", { body: [blockquote([heading(5, "A")])] }, []],
  [
    "the same id twice",
    { body: [paragraph("A", { id: "a" }), paragraph("B", { id: "b" }), paragraph("C", { id: "a" })] },
    [`id-repeated ${B}/2/id`],
  ],
  [
    "a footnote called but not defined",
    { body: [paragraph(["A", footnoteReference("1")])] },
    [`footnote-undefined ${B}/0/children/1`],
  ],
  [
    "a footnote defined but not called",
    { footer: [footnoteDefinition("1", "Note.")] },
    ["footnote-unused /children/2/children/0"],
  ],
  [
    "a footnote defined twice",
    {
      body: [paragraph(["A", footnoteReference("1")])],
      footer: [footnoteDefinition("1", "Note."), footnoteDefinition("1", "Encore.")],
    },
    ["footnote-repeated /children/2/children/1"],
  ],
  ["a figure of a caption alone", { body: [figure([caption("Un pont.")])] }, [`figure-without-medium ${B}/0`]],
  ["an image without credit", { body: [figure([photo])] }, [`image-without-credit ${B}/0`]],
  [
    "an image with alt null",
    { body: [figure([image({ url: "a.jpg", alt: null }), ...figure({ credit: "AFP" }).children])] },
    [`image-without-alt ${B}/0/children/0`],
  ],
  ["a decorative image", { body: [paragraph([image({ url: "a.jpg", alt: "" })])] }, []],
  ["a video that is nowhere", { body: [figure([video({})])] }, [`source-missing ${B}/0/children/0`]],
  ["an audio with sources", { body: [figure([audio({ sources: [{ url: "a.ogg" }] })])] }, []],
  ["an embed of nothing", { body: [embed({})] }, [`embed-without-url ${B}/0`]],
  ["an embed with a fallback", { body: [embed({}, "La carte.")] }, []],
  [
    "a link in a link",
    { body: [paragraph([link("https://a.example", [link("/b", "b")])])] },
    [`link-in-link ${B}/0/children/0/children/0`],
  ],
  [
    "a link in emphasis in a link",
    { body: [paragraph([link("/a", [emphasis([link("/b", "b")])])])] },
    [`link-in-link ${B}/0/children/0/children/0/children/0`],
  ],
  ["a link without text", { body: [paragraph([link("/a", [])])] }, [`link-without-text ${B}/0/children/0`]],
  ["a link of an image", { body: [paragraph([link("/a", [photo])])] }, []],
  [
    "strong in strong",
    { body: [paragraph([strong([emphasis([strong("a")])])])] },
    [`mark-in-itself ${B}/0/children/0/children/0/children/0`],
  ],
  ["two paywalls", { body: [paywall(), paragraph("A"), paywall()] }, [`paywall-repeated ${B}/2`]],
  [
    "a quotation that does not end",
    { body: [paragraph([quote("« A", { part: "start" })])] },
    [`quote-part-open ${B}/0/children/0/part`],
  ],
  [
    "a quotation that did not start",
    { body: [paragraph([quote("A »", { part: "end" })])] },
    [`quote-part-open ${B}/0/children/0/part`],
  ],
  [
    "a quotation over three paragraphs",
    { body: ["start", "middle", "end"].map((part) => paragraph([quote("« A »", { part: part as "start" })])) },
    [],
  ],
  [
    "a ref to nobody",
    { body: [paragraph([mention("person", "A", { ref: "x" })])] },
    [`ref-unresolved ${B}/0/children/0/ref`],
  ],
  [
    "refs to a contributor, a source and an entity",
    {
      meta: {
        contributors: [{ name: "A", role: "author", id: "a" }],
        sources: [{ name: "B", id: "b" }],
        entities: [{ type: "person", name: "C", id: "c" }],
      },
      body: [paragraph(["a", "b", "c"].map((ref) => mention("person", "A", { ref })))],
    },
    [],
  ],
  [
    "ids of meta that are the same",
    { meta: { contributors: [{ name: "A", role: "author", id: "a" }], sources: [{ name: "B", id: "a" }] } },
    ["meta-id-repeated /meta/sources/0/id"],
  ],
  ["rows of several lengths", { body: [table([["a", "b"], ["c"]])] }, [`row-length ${B}/0/children/1`]],
  ["rows with spans", { body: [table([["a", "b"], [tableCell("c", { colSpan: 2 })]])] }, []],
  [
    "29 February of no leap year",
    { body: [paragraph([time("2026-02-29", "hier")])] },
    [`date-impossible ${B}/0/children/0/dateTime`],
  ],
  ["29 February of a leap year", { body: [paragraph([time("2024-02-29", "hier")])] }, []],
  [
    "a change before publication",
    { meta: { datePublished: "2026-05-12T18:30:00+02:00", dateModified: "2026-05-12T16:29:59Z" } },
    ["date-order /meta/dateModified"],
  ],
  [
    "a change at the moment of publication, in another offset",
    { meta: { datePublished: "2026-05-12T18:30:00+02:00", dateModified: "2026-05-12T16:30:00Z" } },
    [],
  ],
  [
    "an unsafe link",
    { body: [paragraph([link(" java\nscript:alert(1)", "a")])] },
    [`url-unsafe ${B}/0/children/0/url`],
  ],
  [
    "safe links",
    {
      body: [
        paragraph(["/a?b=c:d", "mailto:a@b.example", "tel:+33", "//a.example", "#a"].map((url) => link(url, "a"))),
      ],
    },
    [],
  ],
  [
    "a pull quote whose attribution is first",
    { body: [{ type: "pullQuote", children: [attribution("A"), paragraph("« B »")] }] },
    [`child-order ${B}/0/children/1`],
  ],
  [
    "lists and galleries in order",
    { body: [list(["a"]), gallery([figure([photo, ...figure({ credit: "AFP" }).children])])] },
    [],
  ],
];

test.each(cases)("%s", (_, input, expected) => {
  expect(found(input)).toEqual(expected);
});

test("an image built from its address alone lacks its alt", () => {
  expect(found({ body: [figure({ medium: image("a.jpg"), credit: "AFP" })] })).toEqual([
    `image-without-alt ${B}/0/children/0`,
  ]);
});

test("what a rule finds is a warning or less, so that the article stays valid", () => {
  const { valid, problems } = validateArticle(article({ body: [heading(4, "A")] }));
  expect(valid).toBe(true);
  expect(problems.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
});

test("each code can be given another severity, or none", () => {
  const one = article({ body: [heading(4, "A")] });
  const severities = { "headline-missing": "off", "heading-level-skipped": "error" } as const;
  const { valid, problems } = validateArticle(one, { severities });
  expect(valid).toBe(false);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["heading-level-skipped", "error"]]);
});

group("every code of the catalogue speaks French and English", () => {
  test.each(Object.entries(problemCatalogue))("%s", (code, { severity }) => {
    const args = {
      owner: "a",
      field: "b",
      expected: ["c"],
      received: "d",
      type: "e",
      parent: "f",
      after: "g",
      part: "start",
    };
    const problem = { code, severity, message: "", args };
    const [english, french] = [describe(problem, "en"), describe(problem, "fr")];
    expect(english).not.toBe("");
    expect(french).not.toBe("");
    expect(french).not.toBe(english);
  });
});
