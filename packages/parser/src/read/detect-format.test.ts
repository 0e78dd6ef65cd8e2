import { expect, test } from "vitest";
import { detectFormat } from "./detect-format.js";

test.each([
  ["# Titre\n\nTexte"],
  ["Surtitre\n\n## Intertitre\n\nTexte"],
  ["---\ntitre: Une alliance : la suite\n---\n\nTexte"],
  ["\ufeff---\r\ntitle: x\r\n---\r\nTexte"],
  ["Texte\n\n:::encadré Repères\nTexte\n:::"],
  ["Un **mot** et un [lien](https://example.org)."],
  ['Un [lien](https://example.org).\n\n{{< figure src="a.jpg" >}}'],
  ["| a | b |\n|---|---|\n| 1 | **2** |"],
])("Markdown: %j", (source) => {
  expect(detectFormat(source)).toBe("markdown");
});

test.each([
  ["<!doctype html><p>Texte"],
  ["\n <article><h1>Titre</h1></article>"],
  ["<p class=chapo>Texte</p>"],
  ["<CENTER><FONT SIZE=2>Titre</FONT></CENTER>"],
])("HTML: %j", (source) => {
  expect(detectFormat(source)).toBe("html");
});

test.each([
  ["2024. Une année sans printemps."],
  ["    Une ligne en retrait."],
  ["Titre\n-----\n\nTexte"],
  ["Rendez-vous à 10:30, [...] et #JO2024 en tête des tendances."],
  ["> Lire aussi : le procès"],
  ["- Pourquoi ?\n\n- Parce que."],
  ["--- \n\nTexte, puis plus rien."],
  ["« Un **mot** en gras », et c’est tout."],
  ["<3 les marchés de Noël"],
  [""],
])("plain text: %j", (source) => {
  expect(detectFormat(source)).toBe("text");
});
