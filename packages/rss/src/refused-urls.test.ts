import { problemCatalogue } from "@marbre/html";
import { embed, link, makeProblem, type Problem, paragraph } from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { bacWith, channel } from "../test/bac.js";
import { problemCatalogue as feedProblems, toAtom, toJsonFeed, toRss } from "./index.js";

const linking = (url: string, meta: object = {}) => bacWith([paragraph(["Voir ", link(url, "la page"), "."])], meta);

const refused = (url: string) => makeProblem(problemCatalogue, "url-refused", { url });

const leftOut = (url: string, path: string) =>
  makeProblem(feedProblems, "feed-url-refused", { article: "https://courrier.example/bac", url }, undefined, path);

describe.each(Object.entries({ toRss, toAtom, toJsonFeed }))("%s", (_, write) => {
  const problemsOf = (one: ReturnType<typeof linking>): Problem[] => {
    const problems: Problem[] = [];
    const output = write(channel, [one], { onProblem: (problem) => problems.push(problem) });
    expect(output).not.toMatch(/javascript:|vbscript:|ftp:/);
    expect(output).toContain("la page");
    return problems;
  };

  test.each(["javascript:alert(1)", "vbscript:x", "ftp://a.example/b", "java\nscript:alert(1)"])(
    "a link to %j is reported",
    (url) => {
      expect(problemsOf(linking(url))).toEqual([refused(url)]);
    },
  );

  test.each(["https://a.example/b", "/bac/2", "mailto:port@courrier.example", "tel:+33298000000", "#suite"])(
    "a link to %j is printed",
    (url) => {
      expect(problemsOf(linking(url))).toEqual([]);
    },
  );

  test("an embed is reported too", () => {
    const one = linking("https://a.example/");
    one.children[1].children.push(embed("ftp://a.example/film", "Le film"));
    expect(problemsOf(one)).toEqual([refused("ftp://a.example/film")]);
  });

  test("the picture for lists is reported where no feed can hold its address", () => {
    expect(problemsOf(linking("https://a.example/", { image: { url: "javascript:1", alt: "" } }))).toEqual([
      leftOut("javascript:1", "/meta/image/url"),
    ]);
  });

  test.each(["https://a.example/une.jpg", "/une.jpg", "une.jpg"])("the picture for lists at %j is printed", (url) => {
    expect(problemsOf(linking("https://a.example/", { image: { url, alt: "" } }))).toEqual([]);
  });
});

describe.each(Object.entries({ toAtom, toJsonFeed }))("%s", (_, write) => {
  test("reports the page and the portrait of an author; those of whoever does not sign are not asked for", () => {
    const problems: Problem[] = [];
    const one = linking("https://a.example/", {
      contributors: [
        { name: "Yann Guivarch", role: "photographer", url: "ftp://a.example/yann" },
        { name: "Ana Le Goff", role: "author", url: "javascript:1", image: "http://[" },
        { name: "Loïc Tanguy", role: "author", url: "https://a.example/loic" },
      ],
    });
    const output = write(channel, [one], { onProblem: (problem) => problems.push(problem) });
    expect(problems).toEqual([
      leftOut("javascript:1", "/meta/contributors/1/url"),
      leftOut("http://[", "/meta/contributors/1/image"),
    ]);
    expect(output).toContain("Ana Le Goff");
    expect(output).toContain("https://a.example/loic");
  });
});

test("RSS prints no address of an author, and reports none", () => {
  const problems: Problem[] = [];
  const one = linking("https://a.example/", {
    contributors: [{ name: "Ana Le Goff", role: "author", url: "javascript:1" }],
  });
  expect(toRss(channel, [one], { onProblem: (problem) => problems.push(problem) })).not.toContain("javascript");
  expect(problems).toEqual([]);
});
