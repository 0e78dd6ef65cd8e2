import { problemCatalogue } from "@marbre/html";
import { embed, link, makeProblem, type Problem, paragraph } from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { bacWith, channel } from "../test/bac.js";
import { toAtom, toJsonFeed, toRss } from "./index.js";

const linking = (url: string, meta: object = {}) => bacWith([paragraph(["Voir ", link(url, "la page"), "."])], meta);

const refused = (url: string) => makeProblem(problemCatalogue, "url-refused", { url });

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

  test("an embed is reported too; the address of an author is left out", () => {
    const one = linking("https://a.example/", {
      contributors: [{ name: "Ana Le Goff", role: "author", url: "javascript:1" }],
    });
    one.children[1].children.push(embed("ftp://a.example/film", "Le film"));
    expect(problemsOf(one)).toEqual([refused("ftp://a.example/film")]);
  });
});
