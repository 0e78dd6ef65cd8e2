import { dirname, join } from "node:path";
import { slug } from "@marbre/schema";
import type { Input } from "../io/inputs.js";
import type { CopyOptions } from "./options.js";
import { type Copy, readCopy } from "./read-copy.js";

/** One article to be read. */
export interface Source {
  /** For messages: the file as typed, and the post of an export behind a `#`. */
  name: string;
  /** What its output is named after; absent for standard input. */
  path?: string;
  read(): Promise<Copy>;
}

/** The articles that inputs hold: one each; as many as there are posts in a WordPress export. */
export async function sourcesOf(inputs: readonly Input[], options: CopyOptions): Promise<Source[]> {
  if (options.format !== "wordpress") {
    return inputs.map(({ name, path, bytes }) => ({
      name,
      ...(path !== undefined && { path }),
      read: async () => readCopy(await bytes(), options),
    }));
  }
  const posts = await Promise.all(inputs.map((input) => postsOf(input, options)));
  return posts.flat();
}

async function postsOf({ name, path, bytes }: Input, { format: _, ...options }: CopyOptions): Promise<Source[]> {
  const { fromWordpress } = await import("@marbre/parser/wordpress");
  return fromWordpress(await bytes(), options).map(({ article, problems }, index) => {
    const stem = slug(article) || `post-${index + 1}`;
    return {
      name: `${name}#${stem}`,
      path: path === undefined ? `${stem}.html` : join(dirname(path), `${stem}.html`),
      read: async () => ({ article, problems, text: "", format: "json" }),
    };
  });
}
