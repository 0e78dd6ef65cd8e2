import { toText } from "@marbre/schema";
import { expect, test } from "vitest";
import { explain, parse } from "../index.js";

const TEXT = `Grève dans les ports: un bateau sur deux vendredi

PARIS, 3 mai 2024 (AFP) - La direction du port prévoit de faire sortir un bateau sur deux vendredi, en raison d'un appel à la grève des pilotes.

Le trafic reviendra à la normale samedi matin, selon la capitainerie, qui avait connu une grève comparable en février.`;

test("what frames a dispatch of an agency is left out, its subject and moment are kept", () => {
  const source = `FRA0345 3 I 0243 FRA /AFP-ZK12\nPorts-grève-social\n\n${TEXT}\n\nabc-de/fgh/ij\n\n<org idsrc="isin" value="FR0000000000">Le Port</org>\nAFP 021645 MAI 24\n`;
  const { article, problems } = parse(source, { format: "text" });
  expect(toText(article)).not.toMatch(/FRA0345|Ports-grève|abc-de|isin|021645/);
  expect(article.meta).toMatchObject({ keywords: ["Ports", "grève", "social"], datePublished: "2024-05-02T16:45:00Z" });
  expect(problems.filter(({ code }) => code === "furniture-left-out")).toHaveLength(3);
});

test.each([
  ["initials without a tail", `${TEXT}\n\nabc/def`],
  ["a tail that is no moment", `${TEXT}\n\nAFP 321645 MAI 24`],
  ["a date in capitals", `${TEXT}\n\nPARIS 3 MAI 2024`],
])("%s give no moment", (_, source) => {
  expect(parse(source, { format: "text" }).article.meta.datePublished).toMatch(/^2024-05-03T/);
});

test("copy without a frame keeps its lines", () => {
  expect(explain(`Ports-grève-social\n\n${TEXT}`).article.meta.keywords).toBeUndefined();
});
