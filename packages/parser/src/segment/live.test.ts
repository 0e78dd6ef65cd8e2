import { describe, expect, test } from "vitest";
import type { Block } from "../block.js";
import { parse } from "../text.js";
import { markLive } from "./live.js";

const TEXT = "Les pompiers ont évacué une trentaine de riverains, que la mairie reçoit depuis une heure au gymnase.";

/** Minutes and labels of the entries. */
function marked(texts: readonly string[]): unknown[] {
  const blocks = texts.map((text): Block => ({ text, start: 0, end: text.length }));
  markLive(blocks);
  return blocks.flatMap(({ clock, given }) => (clock === undefined ? [] : [[clock.minutes, given?.label]]));
}

describe("markLive", () => {
  test.each([
    ["hours before the words", [`19h33 : ${TEXT}`, `18 h 50 – ${TEXT}`, `17:05. ${TEXT}`], "paragraph"],
    [
      "titles behind hours",
      ["19h33. Le gymnase ouvre", TEXT, "18h50. Trente évacués", TEXT, "17h05. L’eau monte", TEXT],
      "heading",
    ],
    ["hours alone", ["19h33", TEXT, "18h50", TEXT, "17h05", TEXT], "heading"],
    [
      "hours behind titles",
      ["LE GYMNASE OUVRE19:33", TEXT, "TRENTE ÉVACUÉS18:50", TEXT, "L’EAU MONTE17:05", TEXT],
      "heading",
    ],
  ])("%s", (_, texts, label) => {
    expect(marked(texts)).toEqual([
      [1173, label],
      [1130, label],
      [1025, label],
    ]);
  });

  test("rising hours are live only where the copy says so", () => {
    const texts = [`17h05 : ${TEXT}`, `18h50 : ${TEXT}`, `19h33 : ${TEXT}`];
    expect(marked(texts)).toEqual([]);
    expect(marked(["DIRECT. La crue de la Vézère", ...texts])).toHaveLength(3);
  });

  test.each([
    ["two entries", [`19h33 : ${TEXT}`, `18h50 : ${TEXT}`]],
    ["a programme", ["20h30 : Concert", "19h00 : Repas", "17h00 : Défilé"]],
    ["dates", ["Publié le 3 mai 2024 à 19h33", "Mis à jour le 3 mai 2024 à 18h50", "Modifié à 17h05", TEXT]],
    ["hours in any order", [`19h33 : ${TEXT}`, `17h05 : ${TEXT}`, `20h50 : ${TEXT}`, `8h10 : ${TEXT}`]],
  ])("not live: %s", (_, texts) => {
    expect(marked(texts)).toEqual([]);
  });

  test("each entry is a post, dated by the day of publication", () => {
    const copy = [
      "La crue de la Vézère",
      "Publié le 10 mars 2024 à 19h40",
      TEXT,
      "19h33",
      TEXT,
      "18h50 TU",
      TEXT,
      "17h05",
      TEXT,
    ];
    const body = parse(copy.join("\n\n")).article.children[1].children;
    const posts = body.filter(({ type }) => type === "livePost");
    expect(posts.map((post) => "datePublished" in post && post.datePublished)).toEqual([
      "2024-03-10T19:33:00+01:00",
      "2024-03-10T18:50:00+00:00",
      "2024-03-10T17:05:00+01:00",
    ]);
  });

  test("a day that is not sure is left out, and its hours stay in the text", () => {
    const copy = [
      "La crue de la Vézère",
      TEXT,
      "0h33",
      TEXT,
      "23h50",
      TEXT,
      "23h05",
      TEXT,
      "22h40",
      TEXT,
      "22h10",
      TEXT,
      "21h40",
      TEXT,
    ];
    const body = parse(copy.join("\n\n")).article.children[1].children;
    const posts = body.filter(({ type }) => type === "livePost");
    expect(posts).toHaveLength(6);
    expect(posts.every((post) => !("datePublished" in post))).toBe(true);
    expect(JSON.stringify(posts)).toContain("23h50");
  });
});
