import { validateArticle } from "@marbre/schema/validate";
import { describe, expect, test } from "vitest";
import type { Block, Label } from "../block.js";
import type { ParseOptions } from "../options.js";
import { read } from "../read/index.js";
import { recognise } from "../recognise/index.js";
import { parse } from "../text.js";
import { compose } from "./index.js";

type Line = [Label, string];

/** Composes lines whose labels are known, and shows the article without positions. */
function composed(lines: readonly Line[], options: ParseOptions = {}) {
  const source = lines.map(([, text]) => text).join("\n\n");
  const problems: { code: string }[] = [];
  const context = read(source, options, {}, problems as never);
  let start = 0;
  const blocks = lines.map(([label, text]): Block => {
    const block = { text, start, end: start + text.length, label };
    start += text.length + 2;
    return block;
  });
  const article = compose(recognise(blocks, context), context);
  expect(validateArticle(article).valid).toBe(true);
  const [header, body, footer] = article.children;
  return {
    meta: article.meta,
    header: header.children.map(outline),
    body: body.children.map(outline),
    footer: footer?.children.map(outline) ?? [],
    problems: problems.map((problem) => problem.code),
  };
}

/** `type[fields](children)`, text in quotation marks. */
function outline(node: unknown): string {
  const {
    type,
    value,
    children,
    position: _position,
    ...fields
  } = node as Record<string, unknown> & { children?: unknown[] };
  if (type === "text") return JSON.stringify(value);
  const shown = Object.entries(fields).map(([name, field]) => `${name}=${String(field)}`);
  return `${String(type)}${shown.length > 0 ? `[${shown.join(" ")}]` : ""}${children === undefined ? "" : `(${children.map(outline).join(" ")})`}`;
}

const P: Line = ["paragraph", "Le pont a rouvert ce matin."];

describe("a function under a name", () => {
  test("is that of who was named last", () => {
    const { meta, header } = composed([
      ["headline", "Le pont rouvre"],
      ["byline", "Claire Dumont"],
      ["byline", "Journaliste"],
      P,
    ]);
    expect(meta.contributors).toEqual([{ name: "Claire Dumont", role: "author", jobTitle: "Journaliste" }]);
    expect(meta.sources).toBeUndefined();
    expect(header).toEqual(['headline("Le pont rouvre")', 'byline("Claire Dumont")', 'byline("Journaliste")']);
  });
});

describe("header and meta", () => {
  test("every line of a head goes to its place, in the order of the contract", () => {
    const { meta, header, body } = composed([
      ["section", "AccueilActualitésInternational"],
      ["date", "Publié le 27/11/2024 à 15h04, mis à jour à 18 h 10"],
      ["readingTime", "Lecture 3 min."],
      ["byline", "Par Claire Dumont et Marc Lavigne, envoyés spéciaux à Kiev, avec AFP"],
      ["standfirst", "Le pont, fermé depuis lundi, rouvre."],
      ["caption", "Le pont, lundi. © Luc Morin / AFP"],
      ["headline", "Le pont rouvre"],
      ["kicker", "Reportage"],
      P,
    ]);
    expect(meta).toEqual({
      lang: "fr",
      genre: "report",
      sections: [{ name: "Actualités" }, { name: "International" }],
      contributors: [
        { name: "Claire Dumont", role: "correspondent", jobTitle: "envoyés spéciaux", location: "Kiev" },
        { name: "Marc Lavigne", role: "correspondent", jobTitle: "envoyés spéciaux", location: "Kiev" },
      ],
      sources: [{ name: "AFP", role: "agency" }],
      datePublished: "2024-11-27T15:04:00+01:00",
      dateModified: "2024-11-27T18:10:00+01:00",
    });
    expect(header).toEqual([
      'kicker("Reportage")',
      'headline("Le pont rouvre")',
      'standfirst(paragraph("Le pont, fermé depuis lundi, rouvre."))',
      'byline("Par Claire Dumont et Marc Lavigne, envoyés spéciaux à Kiev, avec AFP")',
      'figure[role=lead](caption("Le pont, lundi.") credit[role=photographer name=Luc Morin / AFP]("Luc Morin / AFP"))',
    ]);
    expect(body).toEqual(['paragraph[lead=true]("Le pont a rouvert ce matin.")']);
  });

  test("a dateline before the first sentence moves to the header", () => {
    const { meta, header, body } = composed([
      ["headline", "Le pont rouvre"],
      ["paragraph", "PARIS, 3 juil 2024 (AFP) – Le pont a rouvert."],
    ]);
    expect(header[1]).toBe(
      'dateline[place=PARIS dateTime=2024-07-03 source=AFP]("PARIS, " time[dateTime=2024-07-03]("3 juil 2024") " (AFP)")',
    );
    expect(body).toEqual(['paragraph[lead=true]("Le pont a rouvert.")']);
    expect(meta).toEqual({
      lang: "fr",
      sources: [{ name: "AFP", role: "agency" }],
      locationCreated: { name: "PARIS" },
      datePublished: "2024-07-03T00:00:00+02:00",
    });
  });

  test("dates in a byline are in meta and not in the node", () => {
    const { meta, header } = composed([
      ["headline", "Le pont rouvre"],
      ["byline", "Stéphane Jolly 30/12/2022 à 16:40, Mis à jour le 02/01/2023 à 10:00"],
      P,
    ]);
    expect(header[1]).toBe('byline("Stéphane Jolly")');
    expect([meta.datePublished, meta.dateModified]).toEqual(["2022-12-30T16:40:00+01:00", "2023-01-02T10:00:00+01:00"]);
  });

  test("relative dates count from the option, and from nothing they are reported", () => {
    const lines: Line[] = [["headline", "Le pont rouvre"], ["date", "Publié il y a 6 heures"], P];
    expect(composed(lines, { datePublished: "2024-11-27T15:04:00+01:00" }).meta.datePublished).toBe(
      "2024-11-27T09:04:00+01:00",
    );
    expect(composed(lines).problems).toContain("date-unresolved");
  });

  test("the agency that a dispatch ends with", () => {
    const { meta, body } = composed([
      ["headline", "Le pont rouvre"],
      ["paragraph", "Le pont a rouvert ce matin. (ATS)"],
    ]);
    expect(meta.sources).toEqual([{ name: "ATS", role: "agency" }]);
    expect(body).toEqual(['paragraph[lead=true]("Le pont a rouvert ce matin. (ATS)")']);
  });

  test("other zones", () => {
    const lines: Line[] = [["headline", "Le pont rouvre"], ["date", "Publié le 12 mars 2024 à 6 h 00"], P];
    expect(composed(lines, { timeZone: "America/Montreal" }).meta.datePublished).toBe("2024-03-12T06:00:00-04:00");
  });

  test("several standfirsts, kickers and headlines", () => {
    const { header, problems } = composed([
      ["kicker", "Vosges"],
      ["kicker", "Tribune"],
      ["headline", "Un"],
      ["headline", "Deux"],
      ["standfirst", "A."],
      ["standfirst", "B."],
      P,
    ]);
    expect(header).toEqual([
      'kicker("Vosges" break "Tribune")',
      'headline("Un")',
      'subheadline("Deux")',
      'standfirst(paragraph("A.") paragraph("B."))',
    ]);
    expect(problems).toContain("headline-repeated");
  });

  test("a title-cased headline stays, or becomes French, and is reported either way", () => {
    const lines: Line[] = [
      ["headline", "Poutine Et Le Kazakhstan: Une Alliance Forte"],
      [
        "paragraph",
        "À Astana, le président russe Vladimir Poutine a salué une alliance forte avec le Kazakhstan, au terme de deux jours.",
      ],
    ];
    const kept = composed(lines);
    expect(kept.header).toEqual(['headline("Poutine Et Le Kazakhstan: Une Alliance Forte")']);
    expect(kept.problems).toContain("headline-title-case");
    const changed = composed(lines, { sentenceCase: true });
    expect(changed.header).toEqual(['headline("Poutine et le Kazakhstan: une alliance forte")']);
    expect(changed.problems).toContain("headline-title-case");
  });
});

describe("body", () => {
  test.each<[string, Line[], string[]]>([
    [
      "a heading",
      [P, ["heading", "- Calendrier tenable -"], P],
      [
        'paragraph[lead=true]("Le pont a rouvert ce matin.")',
        'heading[depth=2]("Calendrier tenable")',
        'paragraph("Le pont a rouvert ce matin.")',
      ],
    ],
    [
      "a pull quote and its attribution",
      [P, ["pullQuote", "La population attend."], ["attribution", "Kassym-Jomart Tokaïev, Président du Kazakhstan"], P],
      [
        'paragraph[lead=true]("Le pont a rouvert ce matin.")',
        'pullQuote(paragraph("La population attend.") attribution[name=Kassym-Jomart Tokaïev role=Président du Kazakhstan]("Kassym-Jomart Tokaïev, Président du Kazakhstan"))',
        'paragraph("Le pont a rouvert ce matin.")',
      ],
    ],
    [
      "an attribution on two lines, with a dash",
      [["pullQuote", "On attend."], ["attribution", "— Anne Roux"], ["attribution", "boulangère"], P],
      [
        'pullQuote(paragraph("On attend.") attribution[name=Anne Roux role=boulangère]("Anne Roux" break "boulangère"))',
        'paragraph[lead=true]("Le pont a rouvert ce matin.")',
      ],
    ],
    [
      "a list with bullets, a list with numbers",
      [P, ["listItem", "– un"], ["listItem", "– deux"], P, ["listItem", "2. deux"], ["listItem", "3. trois"], P],
      [
        'paragraph[lead=true]("Le pont a rouvert ce matin.")',
        'list[ordered=false spread=false](listItem(paragraph("un")) listItem(paragraph("deux")))',
        'paragraph("Le pont a rouvert ce matin.")',
        'list[ordered=true start=2 spread=false](listItem(paragraph("deux")) listItem(paragraph("trois")))',
        'paragraph("Le pont a rouvert ce matin.")',
      ],
    ],
    [
      "an interview",
      [
        P,
        ["question", "LE COURRIER. - Et maintenant ?"],
        ["paragraph", "Anne ROUX. - On rouvre."],
        P,
        ["question", "Quand ?"],
        ["paragraph", "Demain."],
        ["heading", "Après"],
        P,
      ],
      [
        'paragraph[lead=true]("Le pont a rouvert ce matin.")',
        'questionAnswer(question[speaker=LE COURRIER](paragraph("LE COURRIER. - Et maintenant ?")) answer[speaker=Anne ROUX](paragraph("Anne ROUX. - On rouvre.") paragraph("Le pont a rouvert ce matin.")))',
        'questionAnswer(question(paragraph("Quand ?")) answer(paragraph("Demain.")))',
        'heading[depth=2]("Après")',
        'paragraph("Le pont a rouvert ce matin.")',
      ],
    ],
    [
      "a caption, then its credit",
      [P, ["caption", "Le pont, lundi."], ["credit", "Photo : AFP"], P],
      [
        'paragraph[lead=true]("Le pont a rouvert ce matin.")',
        'figure(caption("Le pont, lundi.") credit[role=agency name=AFP]("AFP"))',
        'paragraph("Le pont a rouvert ce matin.")',
      ],
    ],
    [
      "related links with their heading and an address",
      [
        P,
        ["relatedLink", "Sur le même sujet"],
        ["relatedLink", "Le pont en dix dates"],
        ["relatedLink", "Lire aussi : Le vieux pont https://exemple.fr/vieux"],
        P,
      ],
      [
        'paragraph[lead=true]("Le pont a rouvert ce matin.")',
        'relatedLinks(heading[depth=3]("Sur le même sujet") relatedLink("Le pont en dix dates") relatedLink[url=https://exemple.fr/vieux]("Le vieux pont"))',
        'paragraph("Le pont a rouvert ce matin.")',
      ],
    ],
    [
      "the lines of a post",
      [P, ["embed", "Le pont rouvre !"], ["embed", "— Ville de Metz (@metz) June 1, 2018"], P],
      [
        'paragraph[lead=true]("Le pont a rouvert ce matin.")',
        'embed[provider=x](paragraph("Le pont rouvre !") paragraph("— Ville de Metz (@metz) June 1, 2018"))',
        'paragraph("Le pont a rouvert ce matin.")',
      ],
    ],
    [
      "a box, with the text up to the next heading; one with a list",
      [
        P,
        ["heading", "Encadré : le pont en bref"],
        P,
        P,
        ["heading", "Repères"],
        ["listItem", "- 1911"],
        ["listItem", "- 1944"],
        P,
      ],
      [
        'paragraph[lead=true]("Le pont a rouvert ce matin.")',
        'aside[kind=box](heading[depth=2]("Encadré : le pont en bref") paragraph("Le pont a rouvert ce matin.") paragraph("Le pont a rouvert ce matin."))',
        'aside[kind=keyPoints](heading[depth=2]("Repères") list[ordered=false spread=false](listItem(paragraph("1911")) listItem(paragraph("1944"))))',
        'paragraph("Le pont a rouvert ce matin.")',
      ],
    ],
    [
      "a heading that only sounds like a box",
      [P, ["heading", "Repères"], P],
      [
        'paragraph[lead=true]("Le pont a rouvert ce matin.")',
        'heading[depth=2]("Repères")',
        'paragraph("Le pont a rouvert ce matin.")',
      ],
    ],
    [
      "a table",
      [P, ["table", "Ville\tHabitants"], ["table", "Metz\t120 000"], P],
      [
        'paragraph[lead=true]("Le pont a rouvert ce matin.")',
        'table(tableRow(tableCell("Ville") tableCell("Habitants")) tableRow(tableCell("Metz") tableCell("120 000")))',
        'paragraph("Le pont a rouvert ce matin.")',
      ],
    ],
    [
      "a note and a correction between paragraphs",
      [P, ["note", "NDLR : le pont date de 1911."], ["note", "Rectificatif : il date de 1912."], P],
      [
        'paragraph[lead=true]("Le pont a rouvert ce matin.")',
        'note[kind=editor](paragraph("NDLR : le pont date de 1911."))',
        'correction[kind=correction](paragraph("Rectificatif : il date de 1912."))',
        'paragraph("Le pont a rouvert ce matin.")',
      ],
    ],
    [
      "a promo",
      [P, ["promo", "Inscrivez-vous à notre newsletter"], P],
      [
        'paragraph[lead=true]("Le pont a rouvert ce matin.")',
        'promo[kind=newsletter](paragraph("Inscrivez-vous à notre newsletter"))',
        'paragraph("Le pont a rouvert ce matin.")',
      ],
    ],
  ])("%s", (_name, lines, expected) => {
    expect(composed([["headline", "Le pont rouvre"], ...lines]).body).toEqual(expected);
  });

  test("entries that all open with a year are a timeline, other lists are none", () => {
    const prose =
      "Les journaux de province ont longtemps vécu de leurs petites annonces et de leurs avis d’obsèques, avant de se réinventer plusieurs fois au fil du siècle.";
    const copy = (...items: string[]) => ["La presse de province en dates", prose, prose, ...items, prose].join("\n\n");
    const list = (...items: string[]) =>
      parse(copy(...items)).article.children[1].children.find(({ type }) => type === "timeline" || type === "list");
    const events = list("1863. – Un journal à un sou paraît à Lyon.", "1998. – Les premiers sites ouvrent, gratuits.");
    expect(events).toMatchObject({
      type: "timeline",
      children: [
        { type: "timelineEvent", dateTime: "1863" },
        { type: "timelineEvent", dateTime: "1998" },
      ],
    });
    expect(list("- un titre du soir", "- un titre du matin")?.type).toBe("list");
    expect(list("2024. Une année de sécheresse.", "2025. Une année de pluie.")).toBeUndefined();
  });
});

describe("after the text", () => {
  test("a rights line is meta.rights", () => {
    const { meta, body, footer } = composed([["headline", "Le pont rouvre"], P, ["caption", "© Le Courrier du Nord"]]);
    expect(meta.rights).toEqual({ notice: "© Le Courrier du Nord", holder: "Le Courrier du Nord" });
    expect([...body, ...footer]).toEqual(['paragraph[lead=true]("Le pont a rouvert ce matin.")']);
  });

  test("a long line that no grammar of names understands is text", () => {
    expect(
      composed([
        ["headline", "Le pont rouvre"],
        P,
        ["byline", "Elle a vu le pont, la rive, et puis plus rien du tout."],
      ]).footer,
    ).toEqual([]);
  });

  test("byline, note, related links, promo and bio are the footer", () => {
    const { footer, problems, meta } = composed([
      ["headline", "Le pont rouvre"],
      P,
      ["byline", "Claire Dumont"],
      ["note", "* Le prénom a été modifié."],
      ["promo", "Il vous reste 50% de cet article à lire. La suite est réservée aux abonnés."],
      ["relatedLink", "Lire aussi : Le vieux pont"],
      ["bio", "Passionnée de ponts, j’explore les rives. Pour un sponsoring, contactez-moi."],
      ["furniture", "Partager"],
      ["furniture", "Mots-clés : pont, Moselle"],
    ]);
    expect(footer).toEqual([
      'byline("Claire Dumont")',
      'note[kind=editor](paragraph("* Le prénom a été modifié."))',
      "paywall",
      'relatedLinks(relatedLink("Le vieux pont"))',
      'bio(paragraph("Passionnée de ponts, j’explore les rives. Pour un sponsoring, contactez-moi."))',
    ]);
    expect(meta).toEqual({
      lang: "fr",
      contributors: [{ name: "Claire Dumont", role: "author" }],
      access: { level: "subscriber" },
      keywords: ["pont", "Moselle"],
    });
    expect(problems).toEqual([
      "related-link-without-url",
      "bio-sponsoring-call",
      "furniture-left-out",
      "furniture-left-out",
      "date-missing",
    ]);
  });
});
