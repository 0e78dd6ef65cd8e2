import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../fixtures/articles/", import.meta.url));

/** The articles of the fixtures, as they are. */
export function articles() {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("courriel"))
    .map(({ name }) => ({ name, text: readFileSync(`${folder}${name}/source.txt`, "utf8") }));
}

/** Numbers that look random and are the same in each run. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * `count` distinct articles of about 4.5 kB in the shape of the reported piece: glued section, headline, standfirst, lead,
 * subheads, a pull quote with its attribution, a bio. Their paragraphs come from the fixtures, put together anew.
 */
export function corpus(count = 120) {
  const pick = random(7);
  const blocks = articles().flatMap(({ text }) => text.split(/\n\n+/));
  const paragraphs = blocks.filter((block) => block.length > 220 && !block.includes("\n"));
  const headings = blocks.filter(
    (block) => /^\p{Lu}.{14,50}$/u.test(block) && !/[.?!,]$|^(Par|Avec|Publié)/.test(block),
  );
  const one = (list) => list[pick(list.length)];
  return Array.from({ length: count }, (_, number) => {
    const body = [];
    for (let section = 0; section < 5; section++) {
      body.push(one(headings), one(paragraphs), one(paragraphs));
      if (section === 2)
        body.push(
          "« On nous avait dit que cela ne durerait pas. »",
          "Maryvonne Le Thiec, présidente de la coopérative",
        );
    }
    return [
      "ActualitésSociété",
      `${one(headings)} : ${one(headings).toLowerCase()}, épisode ${number + 1}`,
      one(paragraphs)
        .slice(0, 200)
        .replace(/\s\S*$/, "."),
      one(paragraphs),
      ...body,
      "Curieuse de tout, je raconte les territoires qui changent. Pour toute proposition, écrivez-nous.",
    ].join("\n\n");
  });
}

/** The articles of a corpus as Markdown: headline and subheads marked, some words strong, some links. */
export function asMarkdown(texts) {
  return texts.map((text) => {
    const [section, headline, standfirst, ...rest] = text.split("\n\n");
    const body = rest.map((block, index) => {
      if (block.length < 60 && !block.startsWith("«")) return `## ${block}`;
      if (block.startsWith("«")) return `> ${block}`;
      return index % 3 === 0 ? block.replace(/(\p{L}+) (\p{L}+)/u, "**$1** [$2](https://example.org/a)") : block;
    });
    return [
      "---",
      `titre: ${headline}`,
      `chapô: ${standfirst}`,
      `rubriques: ${section}`,
      "---",
      "",
      body.join("\n\n"),
    ].join("\n");
  });
}

/** UTF-8 bytes of texts together. */
export const bytes = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
