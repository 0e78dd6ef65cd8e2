import { expect, test } from "vitest";
import { parse } from "../text.js";

interface Node {
  type: string;
  value?: string;
  part?: string;
  speaker?: string;
  children?: Node[];
}

const HEAD = "Le pont rouvre à la circulation\n\nPar Claire Dumont\n\n";
const BODY =
  "La préfète de la Moselle a réuni les riverains mardi soir dans la salle des fêtes, pendant plus de deux heures.\n\n";

function quotes(copy: string): string[] {
  const found: string[] = [];
  const text = (node: Node): string => node.value ?? (node.children ?? []).map(text).join("");
  const walk = (node: Node): void => {
    if (node.type === "quote") found.push(`${node.part ?? "whole"}: ${text(node)}`);
    for (const child of node.children ?? []) walk(child);
  };
  walk(parse(HEAD + BODY + copy).article as unknown as Node);
  return found;
}

const A = "« Ce pont a cent ans, et personne n’a voulu voir qu’il vieillissait plus vite que nous tous.";
const B = "Il fallait le fermer, et nous l’avons fermé, malgré les protestations des commerçants du quartier.";
const C = "Aujourd’hui il est sûr, et il le restera », a promis la préfète Anne Roux devant les élus réunis.";

test("a quotation that runs over three paragraphs", () => {
  expect(quotes(`${A}\n\n${B}\n\n${C}`)).toEqual([
    `start: ${A}`,
    `middle: ${B}`,
    "end: Aujourd’hui il est sûr, et il le restera »",
  ]);
});

test("the guillemet repeated at each paragraph", () => {
  expect(quotes(`${A}\n\n« ${B}\n\n« ${C}`)).toEqual([
    `start: ${A}`,
    `middle: « ${B}`,
    "end: « Aujourd’hui il est sûr, et il le restera »",
  ]);
});

test("a mark that nothing closes is reported and stays plain text", () => {
  expect(quotes(`${A}\n\n${B}`)).toEqual([]);
  expect(parse(`${HEAD}${BODY}${A}\n\n${B}`).problems.map((problem) => problem.code)).toContain("quote-unbalanced");
});
