import { validateArticle } from "@marbre/schema/validate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Label } from "../block.js";
import { LABELS } from "../block.js";
import { classify } from "../classify/index.js";
import { read } from "../read/index.js";
import { recognise } from "../recognise/index.js";
import { segment } from "../segment/index.js";
import { composeTraced } from "./index.js";

interface Node {
  type: string;
  value?: string;
  children?: Node[];
  position?: { start: { offset: number; line: number; column: number }; end: { offset: number } };
}

/** Parses, with labels forced at random when given, and returns all that the properties look at. */
function traced(source: string, labels?: readonly Label[], datePublished?: string) {
  const problems: { place?: unknown }[] = [];
  const context = read(source, datePublished === undefined ? {} : { datePublished }, {}, problems as never);
  const blocks = classify(segment(context, {}), context);
  if (labels !== undefined && labels.length > 0) {
    blocks.forEach((block, index) => {
      block.label = labels[index % labels.length] as Label;
    });
  }
  recognise(blocks, context);
  const { article, consumed } = composeTraced(blocks, context);
  return { article, problems, consumed };
}

/** Offsets of characters that are neither blank nor in the tree, in a consumed range or in a problem's place. */
function lost(source: string, labels?: readonly Label[]): number[] {
  const { article, problems, consumed } = traced(source, labels);
  const kept = new Uint8Array(source.length);
  const leaves: Node[] = [];
  collect(article as unknown as Node, leaves);
  for (const leaf of leaves) if (leaf.position) kept.fill(1, leaf.position.start.offset, leaf.position.end.offset);
  for (let index = 0; index < consumed.length; index += 2) kept.fill(1, consumed[index], consumed[index + 1]);
  for (const { place } of problems) {
    const range = place as Node["position"] | undefined;
    if (range?.end !== undefined) kept.fill(1, range.start.offset, range.end.offset);
  }
  const missing: number[] = [];
  for (let index = 0; index < source.length; index++) {
    if (kept[index] === 0 && !/[\s\u200b\u2060\ufeff]/.test(source.charAt(index))) missing.push(index);
  }
  return missing;
}

function collect(node: Node, into: Node[]): void {
  if (node.value !== undefined) into.push(node);
  for (const child of node.children ?? []) collect(child, into);
}

/** Leaves whose text is not their slice of the source, and containers that do not span their children. */
function misplaced(source: string, labels?: readonly Label[]): string[] {
  const faults: string[] = [];
  const walk = (node: Node): void => {
    const { position } = node;
    if (node.value !== undefined && position !== undefined) {
      const slice = source.slice(position.start.offset, position.end.offset);
      if (slice !== node.value && plain(slice) !== plain(node.value))
        faults.push(`${JSON.stringify(node.value)} at ${JSON.stringify(slice)}`);
    }
    for (const child of node.children ?? []) {
      if (
        position !== undefined &&
        child.position !== undefined &&
        (child.position.start.offset < position.start.offset || child.position.end.offset > position.end.offset)
      ) {
        faults.push(`${node.type} does not span ${child.type}`);
      }
      walk(child);
    }
  };
  walk(traced(source, labels).article as unknown as Node);
  return faults;
}

/** What a joined or cleaned leaf keeps of its slice: everything but blanks and control characters. */
function plain(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, "");
}

const line = fc.constantFrom(
  "ActualitésInternational",
  "Titre : Le pont rouvre",
  "CHAPÔ",
  "INTER 2 : Des moteurs neufs",
  "Monde > Asie",
  "Reportage",
  "Poutine Et Le Kazakhstan: Une Alliance Forte",
  "Le pont rouvre enfin",
  "Par Claire Dumont et Marc Lavigne, envoyés spéciaux à Kiev",
  "Claire Dumont 30/12/2022 à 16:40, Mis à jour le 02/01/2023",
  "A. V. avec AFP",
  "Publié le 27/11/2024 à 15h04, mis à jour à 18 h 10",
  "Publié il y a 6 heures",
  "Temps de lecture : 2min",
  "PARIS, 3 juil 2024 (AFP) – Le gouvernement a tranché mardi, au terme d’une longue journée de négociations avec les élus.",
  "Le pont, fermé depuis lundi, rouvre « pour de bon », a déclaré Anne Roux à l’Organisation des ponts de France (OPF).",
  "« Rien n’est joué, a-t-elle dit, et nous le savons.",
  "« Rien n’est joué », dit-elle encore, devant une salle comble et des élus venus de toute la vallée.",
  "Anne Roux, préfète de la Moselle",
  "LE COURRIER. - Et maintenant ?",
  "Anne ROUX. - Maintenant, on rouvre le pont, et l’on verra bien ce qu’en disent les riverains.",
  "LUC MORIN",
  "ANNE ROUX",
  "Q. Et demain ?",
  "R. Demain, nous verrons.",
  "DIRECT. La crue heure par heure",
  "18h45",
  "17h05 : Les pompiers ont évacué une trentaine de riverains, que la mairie reçoit au gymnase.",
  "16:20 TU",
  "2-1",
  "– Un premier point",
  "2. Un second point",
  "Le pont, lundi. © Luc Morin / AFP",
  "Photo : AFP",
  "Lire aussi : Le pont en dix dates https://exemple.fr/pont.",
  "Sur le même sujet",
  "Article réservé aux abonnés",
  "Inscrivez-vous à notre newsletter",
  "Rectificatif : le pont date de 1911.",
  "* Les prénoms ont été modifiés.",
  "Partager",
  "Commentaires (12)",
  "Mots-clés : pont, Moselle",
  "© 2024 Le Courrier",
  "Nom | Âge\tVille",
  "— Ville de Metz (@metz) June 1, 2018",
  "Passionnée de ponts, j'explore les rives. Pour un sponsoring, contactez-moi à pont@exemple.fr.",
  "»",
  "\u0000",
  "une ligne\nen deux",
);

const copy = fc
  .array(fc.tuple(line, fc.constantFrom("\n\n", "\n", "\r\n\r\n", "\n \n", "\n\n\n")), { minLength: 1, maxLength: 24 })
  .map((parts) => parts.map(([text, gap]) => text + gap).join(""));

const labels = fc.array(fc.constantFrom(...LABELS), { maxLength: 30 });

describe("nothing is lost", () => {
  test("in copy with every kind of line", () => {
    fc.assert(
      fc.property(copy, (source) => {
        expect(lost(source)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("whatever labels the blocks have", () => {
    fc.assert(
      fc.property(copy, labels, (source, forced) => {
        expect(lost(source, forced)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("in any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), labels, (source, forced) => {
        expect(lost(source, forced)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe("the tree", () => {
  test("is valid whatever the copy and its labels", () => {
    fc.assert(
      fc.property(
        fc.oneof(copy, fc.string({ unit: "binary", maxLength: 300 })),
        labels,
        fc.constantFrom(undefined, "2024-11-27", "2024-11-27T15:04:00+01:00"),
        (source, forced, datePublished) => {
          const { problems } = validateArticle(traced(source, forced, datePublished).article);
          expect(problems.filter((problem) => problem.severity === "error")).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("has exact leaves and containers that span their children", () => {
    fc.assert(
      fc.property(fc.oneof(copy, fc.string({ unit: "binary", maxLength: 200 })), labels, (source, forced) => {
        expect(misplaced(source, forced)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("is the same for the same copy", () => {
    fc.assert(
      fc.property(copy, labels, (source, forced) => {
        expect(traced(source, forced)).toEqual(traced(source, forced));
      }),
      { numRuns: 50 },
    );
  });

  test("holds lone surrogates and any other unit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }), labels, (units, forced) => {
        const source = String.fromCharCode(...units);
        expect(validateArticle(traced(source, forced).article).valid).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
