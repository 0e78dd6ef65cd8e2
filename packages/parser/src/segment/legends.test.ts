import { toText } from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { parse } from "../index.js";

const PROSE =
  "Le conseil a voté mardi soir le budget de la ville, après quatre heures de débats entre la majorité et l’opposition.";

const LEAD =
  "La salle du conseil n’avait pas connu une telle affluence depuis dix ans. Des parents d’élèves, des commerçants et une poignée de retraités s’étaient serrés sur les bancs du public, bien avant l’ouverture de la séance.";

const figures = (format: "html" | "markdown", line: string) => {
  const source =
    format === "html"
      ? `<h1>Le budget voté</h1><p>${PROSE}</p><p>${LEAD}</p><p><img src="/salle.jpg" alt="La salle"></p><p>${line}</p><p>${PROSE}</p>`
      : `# Le budget voté\n\n${PROSE}\n\n${LEAD}\n\n![La salle](/salle.jpg)\n\n${line}\n\n${PROSE}\n`;
  const [header, body] = parse(source, { format }).article.children;
  return [...header.children, ...body.children]
    .filter(({ type }) => type === "figure")
    .map((node) => ("children" in node ? node.children.slice(1).map((child) => [child.type, toText(child)]) : []));
};

describe("a line below a picture that names who made it is its legend", () => {
  test.each([
    [
      "html",
      "<i>Illustration 1: La salle du conseil (photo B. Calvet)</i>",
      "Illustration 1: La salle du conseil",
      "B. Calvet",
    ],
    ["markdown", "La salle du conseil, mardi. Photo : Camille Roques", "La salle du conseil, mardi.", "Camille Roques"],
    ["markdown", "*La salle du conseil. © Camille Roques*", "La salle du conseil.", "Camille Roques"],
  ] as const)("%s: %s", (format, line, caption, credit) => {
    expect(figures(format, line)).toEqual([
      [
        ["caption", caption],
        ["credit", credit],
      ],
    ]);
  });

  test.each([
    ["markdown", "La photo de la salle a fait le tour de la ville en une heure."],
    ["markdown", "Le vote a été serré, et la salle s’est vidée sans un mot."],
    ["html", "Les opposants brandissaient des photos de l’école, fermée depuis juin."],
  ] as const)("%s: %s is none", (format, line) => {
    expect(figures(format, line)).toEqual([[]]);
  });
});
