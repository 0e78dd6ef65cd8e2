import { toText } from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { parse } from "../index.js";
import { explain } from "../text.js";

const labels = (source: string) => explain(source).blocks.map(({ label, text }) => [label, text]);

const PROSE =
  "Le conseil a voté mardi soir le budget de la ville, après quatre heures de débats entre la majorité et l’opposition.";

describe("rows of cells parted by tabs", () => {
  test.each([
    ["two lines of as many tabs", "Liste\tVoix\nUnion\t120", ["table", "table"]],
    ["parted by blank lines", "Liste\tVoix\n\nUnion\t120", ["table", "table"]],
  ])("%s are a table", (_, rows, expected) => {
    const found = labels(`Le budget voté\n\n${PROSE}\n\n${rows}`);
    expect(found.slice(2).map(([label]) => label)).toEqual(expected);
  });

  test.each(["Liste\tVoix", "Liste\tVoix\nUnion\t120\t4 %", "\tListe\n\tUnion"])("%j is none", (rows) => {
    expect(labels(`Le budget voté\n\n${PROSE}\n\n${rows}`).map(([label]) => label)).not.toContain("table");
  });
});

describe("items", () => {
  test.each([
    ["sentences behind the same bullet", "- Le site est fermé.\n- Deux millions de foyers sont concernés.", 2],
    ["numbers that rise from 1", "1. Préchauffez le four.\n\n2. Étalez la pâte.\n\n3. Servez.", 3],
    ["three numbered lines that end no sentence", "1. Préchauffez le four\n2. Étalez la pâte\n3. Servez", 3],
    ["a year", "2024. Une année de sécheresse.\n2025. Une année de pluie.", 0],
    ["one alone", "1. Préchauffez le four.", 0],
  ])("%s", (_, items, count) => {
    const found = labels(`Le budget voté\n\n${PROSE}\n\n${PROSE}\n\n${items}`);
    expect(found.filter(([label]) => label === "listItem")).toHaveLength(count);
  });
});

test("paragraphs of HTML behind bullets or numbers are lists, those behind dashes may be speech", () => {
  const items = (...texts: string[]) => {
    const source = `<h1>Le budget voté</h1><p>${PROSE}</p>${texts.map((text) => `<p>${text}</p>`).join("")}<p>${PROSE}</p>`;
    return parse(source, { format: "html" })
      .article.children[1].children.filter(({ type }) => type === "list")
      .map(toText);
  };
  expect(items("• Un mousseur", "• Une fuite")).toEqual(["Un mousseur\nUne fuite"]);
  expect(items("1. Un mousseur.", "2. Une fuite.")).toEqual(["Un mousseur.\nUne fuite."]);
  expect(items("– Vous venez ?", "– Demain, oui")).toEqual([]);
});

describe("lines of signs", () => {
  test("under a title they are nothing", () => {
    const { article } = explain(`Le budget voté\n-----\n\n${PROSE}`);
    expect(article.children[0].children.map(({ type }) => type)).toEqual(["headline"]);
    expect(JSON.stringify(article)).not.toContain("-----");
  });

  test.each(["* * *", "***", "———", "---"])("%s between paragraphs is a break", (rule) => {
    const { article } = explain(`Le budget voté\n\n${PROSE}\n\n${PROSE}\n\n${rule}\n\n${PROSE}`);
    expect(article.children[1].children.map(({ type }) => type)).toContain("thematicBreak");
  });
});

describe("the head of a mail", () => {
  test("its lines are left out and reported", () => {
    const { blocks, problems, article } = explain(
      `De : redaction@example.org\nObjet : budget\n\nLe budget voté\n\n${PROSE}`,
    );
    expect(blocks.map(({ label }) => label).slice(0, 2)).toEqual(["furniture", "furniture"]);
    expect(problems.filter(({ code }) => code === "furniture-left-out")).toHaveLength(2);
    expect(JSON.stringify(article)).not.toContain("redaction@example.org");
  });

  test("one such line is none", () => {
    expect(labels(`Date : un fruit qui monte\n\n${PROSE}`)[0]?.[0]).not.toBe("furniture");
  });
});

describe("hashtags", () => {
  test("the words of every line of them are keywords", () => {
    const { article } = explain(`Le budget voté\n\n${PROSE}\n\n#budget, #ville\n\n#conseil_municipal #impôts`);
    expect(article.meta.keywords).toEqual(["budget", "ville", "conseil_municipal", "impôts"]);
  });

  test.each(["#1 des ventes cette semaine", "# budget", "#budget voté mardi"])("%j is none", (line) => {
    expect(explain(`Le budget voté\n\n${PROSE}\n\n${line}`).article.meta.keywords).toBeUndefined();
  });
});
