import { expect, test } from "vitest";
import { article, attribution, figure, heading, isParagraph, paragraph, pullQuote, toText } from "./index.js";

test("builders make the tree in canonical order", () => {
  const tree = article({
    meta: { datePublished: "2026-05-12T18:30:00+02:00" },
    header: { headline: "Le pont rouvre", kicker: "Transports", byline: ["Jeanne Morel"] },
    body: [
      "Un.",
      heading(2, "Deux"),
      pullQuote(["« Trois »", attribution("Jean Petit, maire", { name: "Jean Petit" })]),
    ],
    footer: [],
  });
  expect(toText(tree)).toBe(
    "Transports\n\nLe pont rouvre\n\nJeanne Morel\n\nUn.\n\nDeux\n\n« Trois »\n\nJean Petit, maire",
  );
  expect(figure({ image: { url: "a.jpg", alt: "Un pont" }, caption: "Le pont.", credit: "AFP" })).toEqual({
    type: "figure",
    children: [
      { type: "image", url: "a.jpg", alt: "Un pont" },
      { type: "caption", children: [{ type: "text", value: "Le pont." }] },
      { type: "credit", role: "source", children: [{ type: "text", value: "AFP" }] },
    ],
  });
  expect(isParagraph(paragraph("a"))).toBe(true);
});
