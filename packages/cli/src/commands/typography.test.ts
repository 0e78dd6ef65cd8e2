import { expect, test } from "vitest";
import { marbre } from "../../test/marbre.js";

const COPY = 'Le marché rouvre\n\nQu\'en pense-t-on ? "Du bien", dit-on à 10:30.\n';
const SET = "Le marché rouvre\n\nQu’en pense-t-on\u00A0? «\u00A0Du bien\u00A0», dit-on à 10:30.\n";

test("prints the copy, set, and takes its own output as set", async () => {
  const first = await marbre(["typography", "a.txt"], { files: { "a.txt": COPY } });
  const again = await marbre(["typography", "--check"], { stdin: SET });
  expect(first).toMatchObject({ code: 0, out: SET, err: "" });
  expect(again).toMatchObject({ code: 0, out: "", err: "" });
});

test("--check shows each line that would change, with visible spaces, and exits with 1", async () => {
  const { code, out, err } = await marbre(["typography", "--check", "--style", "in2002", "a.txt"], {
    files: { "a.txt": COPY },
  });
  expect(code).toBe(1);
  expect(out).toBe(
    [
      "a.txt:3:3",
      '- Qu\'en pense-t-on ? "Du bien", dit-on à 10:30.',
      "+ Qu’en pense-t-on⎵? «⍽Du bien⍽», dit-on à 10:30.",
      "",
    ].join("\n"),
  );
  expect(err).toBe("1 line would change in a.txt\n");
});

test("Markdown keeps its markup, its code and its front matter", async () => {
  const markdown =
    "---\ntitre: L'été: c'est fini\n---\n\n# L'été\n\nC'est *vrai*! `l'été = \"x\"` [ici](https://exemple.fr/?a=l'b)\n";
  const { code, out } = await marbre(["typography", "--format", "markdown"], { stdin: markdown });
  expect(code).toBe(0);
  expect(out).toBe(
    "---\ntitre: L'été: c'est fini\n---\n\n# L’été\n\nC’est *vrai*\u00A0! `l'été = \"x\"` [ici](https://exemple.fr/?a=l'b)\n",
  );
});

test("article JSON gives article JSON", async () => {
  const parsed = await marbre(["parse"], { stdin: COPY });
  const { code, out } = await marbre(["typography"], { stdin: parsed.out });
  expect(code).toBe(0);
  expect(out).toContain("Qu’en pense-t-on\u00A0?");
  expect(JSON.parse(out).type).toBe("article");
});

test("an unknown style and two files are misuse", async () => {
  expect((await marbre(["typography", "--style", "ap"], { stdin: COPY })).code).toBe(2);
  expect((await marbre(["typography", "a.txt", "b.txt"], { files: { "a.txt": COPY, "b.txt": COPY } })).code).toBe(2);
});
