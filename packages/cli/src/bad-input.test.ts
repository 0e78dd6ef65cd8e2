import { readFile } from "node:fs/promises";
import { parse } from "@marbre/parser/text";
import type { Article, Problem } from "@marbre/schema";
import { toText } from "@marbre/schema";
import { validateArticle } from "@marbre/schema/validate";
import { describe, expect, test } from "vitest";
import { marbre } from "../test/marbre.js";

/** Parses a file through the command, and checks it. */
async function read(
  source: string | Uint8Array,
): Promise<{ article: Article; problems: (Problem & { file: string })[] }> {
  const files = { "copy.txt": source };
  const [parsed, checked] = [
    await marbre(["parse", "copy.txt"], { files }),
    await marbre(["check", "--json", "--no-typography", "copy.txt"], { files }),
  ];
  expect(parsed.code).toBe(0);
  const article = JSON.parse(parsed.out) as Article;
  expect(validateArticle(article)).toMatchObject({ valid: true });
  return { article, problems: JSON.parse(checked.out).problems };
}

const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code);

const LINES = [
  "Société",
  "À Quimper, l’été sera chaud",
  "Le thermomètre a dépassé 31 degrés, mardi, sur la place Saint-Corentin, où les terrasses affichaient complet.",
  "« Nous n’avions jamais vu ça un 3 mai », assure Gaëlle Le Bris, qui tient le café du marché depuis vingt ans.",
];
const COPY = LINES.join("\n\n");
const copyText = toText(parse(COPY).article);

describe("files that hold no text", () => {
  test.each([
    ["an empty file", ""],
    ["only blanks", " \n\t\r\n\u00a0 \n"],
    ["only a BOM", "\ufeff"],
    ["only control characters", "\u0000\u0001\u0002"],
  ])("%s gives an empty article and says so", async (_, source) => {
    const { article, problems } = await read(source);
    expect(toText(article)).toBe("");
    expect(problems.some(({ severity }) => severity === "error")).toBe(true);
  });
});

describe("bytes", () => {
  test("Windows-1252 is recognised, converted and reported with its place", async () => {
    const { article, problems } = await read(windows1252(COPY));
    expect(toText(article)).toBe(copyText);
    expect(problems.find(({ code }) => code === "encoding-converted")).toMatchObject({
      severity: "warning",
      place: { start: { line: 1, column: 5, offset: 4 } },
    });
  });

  test("a BOM is no part of the text, but of the offsets", async () => {
    const { article } = await read(`\ufeff${COPY}`);
    expect(toText(article)).toBe(copyText);
  });

  test.each([
    ["UTF-16 LE", Buffer.from(`\ufeff${COPY}`, "utf16le")],
    ["UTF-16 BE", Buffer.from(`\ufeff${COPY}`, "utf16le").swap16()],
  ])("%s with its mark is read", async (_, source) => {
    expect(toText((await read(source)).article)).toBe(copyText);
  });
});

describe("line ends", () => {
  test.each([
    ["CRLF", COPY.replaceAll("\n", "\r\n")],
    ["lone CR", COPY.replaceAll("\n", "\r")],
    ["blanks at the ends of lines", COPY.replaceAll("\n\n", " \t\n \n")],
    ["many blank lines", COPY.replaceAll("\n\n", "\n\n\n\n\n")],
    ["single line ends between blocks", LINES.join("\n")],
  ])("%s read like the same copy with blank lines", async (_, source) => {
    expect(toText((await read(source)).article)).toBe(copyText);
  });

  test("e-mail copy wrapped at 76 columns reads like the same copy unwrapped", async () => {
    const file = new URL("../../../fixtures/articles/courriel-bibliobus/source.txt", import.meta.url);
    const wrapped = await readFile(file, "utf8");
    const unwrapped = wrapped
      .split(/\n{2,}/)
      .map((block) => block.replaceAll("\n", " "))
      .join("\n\n");
    expect(toText((await read(wrapped)).article)).toBe(toText((await read(unwrapped)).article));
  });
});

describe("characters", () => {
  test("NUL and control characters are left out and reported with their place", async () => {
    const { article, problems } = await read(COPY.replace("thermomètre", "thermo\u0000mètre\u0007"));
    expect(toText(article)).toBe(copyText);
    expect(problems.find(({ code }) => code === "control-character")).toMatchObject({
      place: { start: { line: 5, column: 10 } },
    });
  });

  test.each([
    ["emoji and combining marks", "👩🏽‍🚒🇫🇷 e\u0301te\u0301"],
    ["right-to-left text", "قال الوزير إن القرار نهائي"],
    ["noncharacters", "\ufffe\uffff"],
  ])("%s pass through", async (_, text) => {
    expect((await read(`${COPY}\n\nIl a écrit ${text} sur le mur de la mairie, selon la police.`)).article.type).toBe(
      "article",
    );
  });
});

describe("size", () => {
  test("an article of 10 MB", async () => {
    const paragraph = `${LINES[2]} ${LINES[3]}\n\n`;
    const body = paragraph.repeat(Math.ceil(10_000_000 / Buffer.byteLength(paragraph)));
    const { code, out } = await marbre(["render", "--to", "text"], { stdin: `${COPY}\n\n${body}` });
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(9_000_000);
  });

  test("one line of 1 MB", async () => {
    const { article } = await read(`${LINES[2]} `.repeat(10_000));
    expect(toText(article).length).toBeGreaterThan(1_000_000);
  });
});

describe("text that is no article still gives an article, and nothing of it is lost", () => {
  test.each([
    ["English", "Storm over Cornwall\n\nGale-force winds tore roofs off houses in Penzance overnight, police said.\n"],
    [
      "a poem",
      "Le soir descend sur la rivière\nUn héron dort au bord de l’eau\n\nEt dans la brume familière\nS’éteint la lampe d’un bateau\n",
    ],
    ["a shopping list", "- lait\n- œufs (6)\n- farine 1 kg\n- 2 citrons\n"],
    ["JSON", '{"nom":"Gaëlle","ville":"Quimper","achats":[1,2,3]}'],
    ["JSON of another type", '{"type":"article","titre":"Sans enfants"}'],
    ["source code", "function f() {\n  return 1 < 2 && 3 > 2;\n}\n"],
    ["one word", "Bonjour"],
    ["only punctuation", "…!?!\n\n***\n\n---\n"],
  ])("%s", async (_, source) => {
    const { article, problems } = await read(source);
    const places = problems.flatMap(({ place }) => (place && "start" in place ? [place] : []));
    const kept = toText(article) + JSON.stringify(article.meta);
    const lines = source.split("\n");
    const reported = places.map(({ start, end }) => source.slice(start.offset, end.offset)).join(" ");
    for (const word of lines.join(" ").match(/\p{L}{3,}/gu) ?? []) expect(kept + reported).toContain(word);
  });

  test("a poem and a list are not taken for an article without a word", async () => {
    expect(codes((await read("- lait\n- œufs\n- farine\n")).problems)).not.toEqual([]);
  });
});

/** A text as the bytes of Windows-1252; knows the characters of {@link COPY} only. */
function windows1252(text: string): Uint8Array {
  const high: Readonly<Record<string, number>> = { "’": 0x92, "…": 0x85, œ: 0x9c };
  return Uint8Array.from(text, (character) => high[character] ?? character.charCodeAt(0));
}
