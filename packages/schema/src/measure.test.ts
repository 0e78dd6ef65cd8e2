import { expect, test } from "vitest";
import { type Article, article, figure, measure } from "./index.js";

const of = (...body: string[]): Article => article({ body });

test.each([
  ["« Oui ! »", 2 + 7, 1],
  ["L’accord d’investissements", 26, 4],
  ["Aujourd’hui, quelqu’un, presqu’île", 34, 3],
  ["10 000 euros et 20 % de 1 200 000", 33, 6],
  ["Un rendez-vous – enfin –, dit-il", 32, 4],
  ["  deux \n mots  ", 9, 2],
  ["e\u0301te\u0301 😀", 5, 1],
  ["", 0, 0],
  ["En 2024 300 élus", 16, 4],
  ["O’Brien et prud’homme, c’est-à-dire l’« élu »", 45, 7],
  ["3,5 % et 10\u202f000\u00a0€", 17, 3],
  ["Łódź № 5 — œuvre", 16, 3],
])("%j", (text, signs, words) => {
  const result = measure(of(text));
  expect([result.signs, result.words]).toEqual([signs, words]);
});

test("header and body count, the footer does not, and blocks are counted one by one", () => {
  const tree = article({
    header: { headline: "Un titre" },
    body: ["Deux mots.", "Trois mots."],
    footer: ["Une note."],
  });
  expect(measure(tree)).toEqual({ signs: 29, signsWithoutSpaces: 26, words: 6, feuillets: 29 / 1500, minutes: 1 });
});

test("an empty article takes no time", () => {
  expect(measure(of())).toEqual({ signs: 0, signsWithoutSpaces: 0, words: 0, feuillets: 0, minutes: 0 });
});

test("a picture has no signs, its caption has", () => {
  const one = article({
    body: [figure({ image: { url: "a.jpg", alt: "Un pont" }, caption: "Le pont.", credit: "AFP" })],
  });
  expect(measure(one)).toEqual({ signs: 11, signsWithoutSpaces: 10, words: 3, feuillets: 11 / 1500, minutes: 1 });
});
