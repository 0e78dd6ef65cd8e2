import type { Edit } from "./edit.js";

/** A tag of Hugo (`{{< … >}}`, `{{% … %}}`), Jekyll or another Liquid (`{% … %}`, `{{ … }}`), attributes of kramdown (`{: … }`). */
const TAG = /\{\{[<%][^{}]{0,600}[>%]\}\}|\{\{[^{}<%][^{}]{0,300}\}\}|\{%[^{}]{1,600}%\}|\{:[ .#a-zA-Z][^{}]{0,300}\}/g;
const FENCE = /^ {0,3}(?:```|~~~)/gm;

/** Pages of what the tags of site generators embed, by the identifier they give. */
const PAGES: Readonly<Record<string, (id: string, parameters: ReadonlyMap<string, string>) => string | undefined>> = {
  __proto__: null as never,
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  dailymotion: (id) => `https://www.dailymotion.com/video/${id}`,
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
  tweet: (id, parameters) => post(id, parameters),
  x: (id, parameters) => post(id, parameters),
};

function post(id: string, parameters: ReadonlyMap<string, string>): string | undefined {
  const [user, number] = [parameters.get("user"), parameters.get("id")];
  if (user !== undefined && number !== undefined) return `https://x.com/${user}/status/${number}`;
  return /^\d+$/.test(id) ? `https://x.com/i/status/${id}` : undefined;
}

/**
 * Tags of site generators in Markdown: figures become images with their caption, players and posts the address of what
 * they show, links lose the name of the site; of all others nothing is left but what stands between them.
 */
export function templateTags(text: string): Edit[] {
  if (!text.includes("{{") && !text.includes("{%") && !text.includes("{:")) return [];
  const fences = [...text.matchAll(FENCE)].map(({ index }) => index);
  let passed = 0;
  return [...text.matchAll(TAG)].flatMap((match): Edit[] => {
    while (passed < fences.length && fences[passed]! < match.index) passed++;
    // In a code block it is what is shown.
    if (passed % 2 === 1) return [];
    const tag = match[0];
    return [
      {
        start: match.index,
        end: match.index + tag.length,
        replacement: replacementOf(tag),
        code: "copy-template-tag",
        args: { tag: tag.length > 60 ? `${tag.slice(0, 59)}…` : tag },
      },
    ];
  });
}

function replacementOf(tag: string): string {
  if (tag.startsWith("{:")) return "";
  const inside = tag.replace(/^\{[{%][<%]?-?\s{0,20}|\s{0,20}-?[>%]?[}%]\}$/g, "");
  const path = /^["']([^"']{0,300})["']\s{0,5}\|\s{0,5}(?:relative|absolute)_url/.exec(inside);
  if (path !== null) return onOneLine(path[1]!);
  const [name = "", ...words] = inside.split(/\s+/, 3);
  const parameters = parametersOf(inside);
  const first = (words[0] ?? "").replace(/^["']|["']$/g, "");
  if (name === "ref" || name === "relref" || name === "post_url" || name === "link") return first;
  if (name === "figure" || (name === "include" && /^(?:figure|image|picture)\b/.test(first))) return figure(parameters);
  const id = parameters.get("id") ?? (first.includes("=") ? "" : first);
  const page = id === "" || !/^[\w-]{1,60}$/.test(id) ? undefined : PAGES[name]?.(id, parameters);
  return page ?? (parameters.has("user") ? (PAGES[name]?.("", parameters) ?? "") : "");
}

/** `name="value"` pairs of a tag. */
function parametersOf(inside: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of inside.matchAll(/([a-z_-]{1,20})=(?:"([^"]{0,400})"|'([^']{0,400})'|([^\s"']{1,400}))/gi)) {
    found.set(match[1]!.toLowerCase(), onOneLine(match[2] ?? match[3] ?? match[4] ?? ""));
  }
  return found;
}

/** What a tag holds stays within one block. */
function onOneLine(value: string): string {
  return value.replace(/\s+/g, " ").trim();
}

function figure(parameters: ReadonlyMap<string, string>): string {
  const source = parameters.get("src") ?? parameters.get("url") ?? parameters.get("image_path") ?? "";
  if (source === "" || /[\s()<>]/.test(source)) return "";
  const alt = (parameters.get("alt") ?? "").replace(/[[\]\\]/g, "");
  const caption = parameters.get("caption") ?? parameters.get("description") ?? parameters.get("title") ?? "";
  const legend = onOneLine(`${caption} ${parameters.get("attr") ?? ""}`.replaceAll("*", ""));
  return `\n\n![${alt}](${source})${legend === "" ? "" : `\n*${legend}*`}\n\n`;
}
