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

/** Types and texts of what stands between two paragraphs of an article in markup. */
const between = (format: "html" | "markdown", ...parts: string[]) => {
  const source =
    format === "html"
      ? `<h1>Le budget voté</h1><p>${PROSE}</p>${parts.map((part) => `<p>${part}</p>`).join("\n")}<p>${PROSE}</p>`
      : `# Le budget voté\n\n${PROSE}\n\n${parts.join("\n\n")}\n\n${PROSE}\n`;
  return parse(source, { format })
    .article.children[1].children.slice(0, -1)
    .map((node) => [node.type, toText(node)])
    .filter(([, text]) => text !== PROSE);
};

describe("paragraphs of markup behind bullets or numbers are lists", () => {
  test.each([
    ["html", ["• Un mousseur", "• Une fuite"], "Un mousseur\nUne fuite"],
    ["html", ["1. Un mousseur.", "2. Une fuite."], "Un mousseur.\nUne fuite."],
    ["html", ["•&nbsp;Un <i>mousseur</i><br>•&nbsp;Une <a href='/f'>fuite</a>"], "Un mousseur\nUne fuite"],
    ["html", ["- Un mousseur ;<br />\n- Une fuite."], "Un mousseur ;\nUne fuite."],
    ["markdown", ["• Un mousseur", "• Une fuite"], "Un mousseur\nUne fuite"],
    ["markdown", ["• Un *mousseur*\n• Une [fuite](/f)"], "Un mousseur\nUne fuite"],
    ["markdown", ["•\tUn mousseur\n•\tUne fuite"], "Un mousseur\nUne fuite"],
    ["markdown", ["– Un mousseur ;\n– Une fuite."], "Un mousseur ;\nUne fuite."],
  ] as const)("%s: %j", (format, parts, expected) => {
    expect(between(format, ...parts)).toEqual([["list", expected]]);
  });

  test.each(["html", "markdown"] as const)("%s: the line above them stays a paragraph", (format) => {
    const end = format === "html" ? "<br>" : "\n";
    expect(between(format, `Voici les causes :${end}• Un mousseur${end}• Une fuite`)).toEqual([
      ["paragraph", "Voici les causes :"],
      ["list", "Un mousseur\nUne fuite"],
    ]);
  });

  test.each([
    ["html", ["– Vous venez ?", "– Demain, oui"]],
    ["html", ["– Vous venez ?<br>– Demain, oui."]],
    ["html", ["• Un mousseur"]],
    ["html", ["Un mousseur • une fuite<br>Une cale • un bac"]],
    ["markdown", ["– Vous venez ?\n– Demain, oui."]],
    ["markdown", ["L’an dernier, il en fallait\n12. Une de plus cette année."]],
  ] as const)("%s: %j are none", (format, parts) => {
    expect(between(format, ...parts).map(([type]) => type)).not.toContain("list");
  });
});

describe("lines in bold beside others that are not", () => {
  const ANSWER = "Parce que la pièce venait d’Italie, et que le fournisseur avait fermé depuis longtemps.";

  test.each([
    ["html", `<b>Pourquoi si longtemps ?</b><br>${ANSWER}`],
    ["html", `<strong>Pourquoi</strong> <b>si longtemps ?</b><br/>\n${ANSWER}`],
    ["markdown", `**Pourquoi si longtemps ?**\n${ANSWER}`],
    ["markdown", `**Pourquoi si longtemps ?**  \n${ANSWER}`],
  ] as const)("%s: %j are blocks of their own", (format, part) => {
    expect(between(format, part).map(([, text]) => text)).toEqual(["Pourquoi si longtemps ?", ANSWER]);
  });

  test.each([
    ["html", `<b>Pourquoi</b> si longtemps ?<br>${ANSWER}`],
    ["markdown", `**Pourquoi** si longtemps ?\n${ANSWER}`],
  ] as const)("%s: %j is one block", (format, part) => {
    expect(between(format, part)).toHaveLength(1);
  });
});

test("rows of cells that a paragraph of Markdown holds are a table", () => {
  expect(between("markdown", "Liste\tVoix\nUnion\t120")).toEqual([["table", "Liste\tVoix\nUnion\t120"]]);
  expect(between("markdown", "Liste\tVoix\nUnion").map(([type]) => type)).not.toContain("table");
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

describe("lines of signs in markup", () => {
  test.each([
    ["html", "* * *"],
    ["html", "•••"],
    ["markdown", "• • •"],
    ["markdown", "~ ~ ~"],
  ] as const)("%s: %s between paragraphs is a break", (format, rule) => {
    expect(between(format, rule)).toEqual([["thematicBreak", ""]]);
  });

  test.each(["html", "markdown"] as const)("%s: words among them are text", (format) => {
    const line = "~ Fin de la première partie du reportage ~";
    expect(between(format, line).map(([, text]) => text)).toEqual([line]);
  });
});

describe("the head of a mail", () => {
  test("in one paragraph of HTML", () => {
    const source = `<div><b>De :</b> Marie &lt;m@example.org&gt;<br><b>Envoyé :</b> lundi 3 mai<br><b>Objet :</b> bac</div><p>Le budget voté</p><p>${PROSE}</p>`;
    const { article, problems } = parse(source, { format: "html" });
    expect(toText(article)).toBe(`Le budget voté\n\n${PROSE}`);
    expect(problems.filter(({ code }) => code === "furniture-left-out")).toHaveLength(1);
  });

  test("facts in one paragraph of HTML are none", () => {
    const source = `<p>Date : 3 mai<br>Lieu : halle aux grains</p><p>${PROSE}</p><p>${PROSE}</p>`;
    expect(toText(parse(source, { format: "html" }).article)).toContain("Lieu : halle aux grains");
  });

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

describe("heads and feet of pages", () => {
  const furniture = (...lines: string[]) =>
    labels(`Le budget voté\n\n${lines.map((line) => `${PROSE}\n\n${line}`).join("\n\n")}\n\n${PROSE}`).filter(
      ([label]) => label === "furniture",
    );

  test.each([
    [["L’ÉCHO – VENDREDI 3 MAI            3", "L’ÉCHO – VENDREDI 3 MAI            4"]],
    [["12      L’Écho du Gers", "13      L’Écho du Gers", "14      L’Écho du Gers"]],
    [["Page 1", "Page 2"]],
    [["Page 1/3", "Page 2/3", "Page 3/3"]],
  ])("%j are no part of the text", (lines) => {
    expect(furniture(...lines).map(([, text]) => text)).toEqual(lines);
  });

  test.each([
    [["L’ÉCHO – VENDREDI 3 MAI            3"]],
    [["Liste Union   120", "Liste Avenir   80"]],
    [["Article 1", "Article 2"]],
  ])("%j may be", (lines) => {
    expect(furniture(...lines)).toEqual([]);
  });
});

describe("hashtags", () => {
  test("the words of every line of them are keywords", () => {
    const { article } = explain(`Le budget voté\n\n${PROSE}\n\n#budget, #ville\n\n#conseil_municipal #impôts`);
    expect(article.meta.keywords).toEqual(["budget", "ville", "conseil_municipal", "impôts"]);
  });

  test.each([
    ["markdown", "#budget #ville2026"],
    ["html", "<a href='/t/b'>#budget</a>, #ville2026"],
    ["text", "#budget #ville2026"],
  ] as const)("in %s, too", (format, line) => {
    const source =
      format === "html"
        ? `<h1>Le budget voté</h1><p>${PROSE}</p><p>${line}</p>`
        : `${format === "text" ? "" : "# "}Le budget voté\n\n${PROSE}\n\n${line}\n`;
    const { article } = parse(source, { format });
    expect(article.meta.keywords).toEqual(["budget", "ville2026"]);
    expect(toText(article)).toBe(`Le budget voté\n\n${PROSE}`);
  });

  test.each(["#12 #13", "#budget voté", "Le #budget"])("%j in Markdown is none", (line) => {
    const { article } = parse(`# Le budget voté\n\n${PROSE}\n\n${line}\n\n${PROSE}\n`, { format: "markdown" });
    expect(article.meta.keywords).toBeUndefined();
    expect(toText(article)).toContain(line);
  });

  test.each(["#1 des ventes cette semaine", "# budget", "#budget voté mardi"])("%j is none", (line) => {
    expect(explain(`Le budget voté\n\n${PROSE}\n\n${line}`).article.meta.keywords).toBeUndefined();
  });
});
