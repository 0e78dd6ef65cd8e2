import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { marbre } from "../test/marbre.js";

describe("misuse is one clear line on stderr, exit code 2", () => {
  test.each<[string[], string]>([
    [["parse", "absent.txt"], "marbre: cannot read `absent.txt`: no such file\n"],
    [["parse", "folder"], "marbre: `folder` is a folder; name the files in it, or use `marbre build`\n"],
    [["parse", "copy.txt", "absent.txt"], "marbre: cannot read `absent.txt`: no such file\n"],
    [["parse", "-", "-"], "marbre: `-` (standard input) can be read only once\n"],
    [["parse", "--fromat", "text"], "marbre: unknown option `--fromat`; did you mean --format?\n"],
    [["parse", "--colour"], "marbre: unknown option `--colour`; see `marbre parse --help`\n"],
    [["parse", "-x"], "marbre: unknown option `-x`; see `marbre parse --help`\n"],
    [["parse", "--format", "pdf"], "marbre: --format is `pdf`; it can be auto, text, markdown, html, wordpress\n"],
    [["parse", "--format"], "marbre: --format needs a value: --format FORMAT\n"],
    [["parse", "--out", "--format", "text"], "marbre: --out needs a value: --out DIR\n"],
    [["explain", "--json=yes", "copy.txt"], "marbre: --json takes no value\n"],
    [["explain", "copy.txt", "copy.txt"], "marbre: explain takes one file\n"],
    [
      ["parse", "--time-zone", "Mars/X", "copy.txt"],
      "marbre: --time-zone is `Mars/X`; give an IANA zone such as Europe/Paris\n",
    ],
    [["prase", "copy.txt"], "marbre: unknown command `prase`; did you mean parse?\n"],
    [["constructor"], "marbre: unknown command `constructor`; there are"],
  ])("%j", async (argv, message) => {
    const { code, out, err } = await marbre(argv, { files: { "copy.txt": "Titre", "folder/x.txt": "" } });
    expect(err.startsWith(message)).toBe(true);
    expect(err.trimEnd()).not.toContain("\n");
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

test("no command shows the help on stderr; --help shows it on stdout", async () => {
  const [bare, asked] = [await marbre([]), await marbre(["--help"])];
  expect(bare).toMatchObject({ code: 2, out: "", err: asked.out });
  expect(asked).toMatchObject({ code: 0, err: "" });
  expect(asked.out).toContain("Usage: marbre COMMAND");
});

test.each(["parse", "explain"])("%s --help says what it takes", async (name) => {
  const { code, out } = await marbre([name, "--help"]);
  expect(code).toBe(0);
  expect(out).toContain(`Usage: marbre ${name} `);
  expect(await marbre(["help", name])).toMatchObject({ code: 0, out });
});

test("--version prints the version of the package", async () => {
  const manifest = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  expect(await marbre(["--version"])).toMatchObject({ code: 0, out: `${manifest.version}\n`, err: "" });
});
