import { basename, dirname, extname, join, relative, sep } from "node:path";
import type { Input } from "../io/inputs.js";

/**
 * Names of the files that inputs become under `--out`: their paths below the folder they share, with another
 * extension. `a/x.txt` and `a/b/y.md` become `x.html` and `b/y.html`; standard input becomes `stdin.html`. Of two
 * inputs that would meet, the later keeps its old extension too: `x.md.html`.
 */
export function outputNames(inputs: readonly Pick<Input, "path">[], extension: string): string[] {
  const folders = inputs.flatMap(({ path }) => (path === undefined ? [] : [dirname(path)]));
  const root = sharedFolder(folders);
  const taken = new Set<string>();
  return inputs.map(({ path }) => {
    const name = path === undefined ? "stdin" : relative(root, path);
    const stem = join(dirname(name), basename(name, extname(name)));
    const wanted = [`${stem}${extension}`, `${name}${extension}`, ...more(name, extension)];
    const free = wanted.find((candidate) => !taken.has(candidate.toLowerCase()))!;
    taken.add(free.toLowerCase());
    return free;
  });
}

function* more(name: string, extension: string): Generator<string> {
  for (let number = 2; number < 10_000; number++) yield `${name}-${number}${extension}`;
}

/** The deepest folder that holds all folders given. */
export function sharedFolder(folders: readonly string[]): string {
  const [first = "", ...rest] = folders.map((folder) => folder.split(sep));
  if (first === "") return "";
  let length = first.length;
  for (const parts of rest) {
    while (length > 0 && first.slice(0, length).join(sep) !== parts.slice(0, length).join(sep)) length--;
  }
  return first.slice(0, length).join(sep) || sep;
}
