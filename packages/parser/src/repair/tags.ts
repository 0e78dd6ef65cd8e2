import type { Edit } from "./edit.js";

const TAG =
  /<(\/?)(br|p|b|i|u|em|strong|span|font|div|sup|sub|small|center|o:p|a)(?=[\s/>])((?:[^<>"']|"[^<>"]{0,300}"|'[^<>']{0,300}'){0,60})>/gi;

/** Stray HTML tags in plain text: `<br>` ends a line, `<p>` a paragraph, others go. */
export function tags(text: string): Edit[] {
  if (!text.includes("<")) return [];
  return [...text.matchAll(TAG)].map((match): Edit => {
    const name = match[2]!.toLowerCase();
    const replacement = name === "br" ? "\n" : name === "p" || name === "div" ? "\n\n" : "";
    return {
      start: match.index,
      end: match.index + match[0].length,
      replacement,
      code: "copy-tag",
      args: { tag: match[0].length > 40 ? `${match[0].slice(0, 39)}…` : match[0] },
    };
  });
}
