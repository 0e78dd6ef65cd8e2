import { readFileSync } from "node:fs";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** One file to HTML by remark and rehype: what the command is compared with. */
const chain = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify);
process.stdout.write(String(chain.processSync(readFileSync(process.argv[2], "utf8"))));
