import { describe, expect, test } from "vitest";
import { bio, sponsoringCall } from "./bio.js";
import { correction } from "./correction.js";
import { embed } from "./embed.js";
import { furniture } from "./furniture.js";
import { note } from "./note.js";
import { paywall } from "./paywall.js";
import { promo } from "./promo.js";
import { question } from "./question.js";
import { readingTime } from "./reading-time.js";
import { defaultRecogniseContext as context } from "./recognition.js";
import { rights } from "./rights.js";

describe("reading time", () => {
  test.each([
    ["Temps de lecture : 2min", 2],
    ["Lecture en 4 min.", 4],
    ["Lecture 3 min.", 3],
    ["4 min", 4],
    ["3 min de lecture", 3],
    ["Durée de lecture : 12 minutes", 12],
    ["Temps de lecture :", undefined],
  ])("%s", (line, minutes) => {
    expect(readingTime(line, context)?.value).toEqual(minutes === undefined ? {} : { minutes });
  });
  test.each(["Lecture", "À la 90e minute", "4 minutes de silence", "Lecture pour tous"])("%s is none", (line) => {
    expect(readingTime(line, context)).toBeUndefined();
  });
});

describe("paywall", () => {
  test.each([
    "Article réservé aux abonnés",
    "réservé aux abonnés",
    "Il vous reste 45.29% de cet article à lire. La suite est réservée aux abonnés.",
    "Déjà abonné ? Connectez-vous",
    "Pour lire la suite, abonnez-vous",
  ])("%s", (line) => {
    expect(paywall(line, context)?.value).toEqual({ level: "subscriber" });
  });
  test.each([
    "Le théâtre garde ses meilleures places et les a depuis toujours réservées aux abonnés de longue date du quartier.",
    "Il vous reste une semaine pour voter",
  ])("%s is none", (line) => {
    expect(paywall(line, context)).toBeUndefined();
  });
});

describe("promo", () => {
  test.each([
    ["Inscrivez-vous à notre newsletter du soir.", { kind: "newsletter" }],
    ["La suite après cette publicité", { kind: "product" }],
    ["Téléchargez l’application pour ne rien manquer.", { kind: "app" }],
    ["Contenu sponsorisé par une banque", { kind: "product", sponsored: true }],
    ["Abonnez-vous dès 1 € par mois", { kind: "subscription" }],
  ])("%s", (line, value) => {
    expect(promo(line, context)?.value).toEqual(value);
  });
  test.each([
    "Sa lettre d’information compte 3 000 abonnés.",
    "Il s’est abonné à la salle de sport.",
    "Un accord sans engagement de durée a été signé.",
  ])("%s is none", (line) => {
    expect(promo(line, context)).toBeUndefined();
  });
});

describe("notes", () => {
  test.each([
    ["(1) Un disque paru au printemps.", undefined],
    ["* Les prénoms ont été modifiés.", "editor"],
    ["(*) Source : sondage réalisé en mai.", undefined],
    ["NDLR : le ministère n’a pas répondu.", "editor"],
    ["Méthodologie : enquête menée auprès de 1 000 personnes.", "method"],
    ["Source : Institut du Nord", undefined],
    ["Un été clair, un CD paru chez Harmonie, 18 €", undefined],
  ])("%s", (line, kind) => {
    const value = note(line, context)?.value;
    expect(value).toBeDefined();
    expect(value?.kind).toBe(kind);
  });
  test.each([
    "1) Premier point",
    "La source de la rivière est polluée.",
    "Notes de frais : l’enquête",
    "Le billet coûte 18 € en semaine, et 22 le samedi.",
  ])("%s is none", (line) => {
    expect(note(line, context)).toBeUndefined();
  });
});

describe("corrections", () => {
  test.each([
    [
      "EDIT du mardi 10 octobre 2023 : le nom a été corrigé.",
      { kind: "update", dateTime: "2023-10-10T00:00:00+02:00" },
    ],
    ["Rectificatif : le pont date de 1911.", { kind: "correction" }],
    ["Erratum. — Le pont date de 1911.", { kind: "correction" }],
    ["Précision : le pont date de 1911.", { kind: "clarification" }],
    [
      "Mise à jour le 3 mai 2024 à 14 h : ajout d’une réaction.",
      { kind: "update", dateTime: "2024-05-03T14:00:00+02:00" },
    ],
    ["Une première version de cet article donnait une autre date.", { kind: "correction" }],
    ["[Cet article a été mis à jour le 3 mai avec la réponse du maire.]", { kind: "update" }],
  ])("%s", (line, fields) => {
    const { contentStart: _contentStart, ...value } = correction(line, context)?.value ?? { contentStart: 0 };
    expect(value).toEqual(fields);
  });
  test.each([
    "Précision chirurgicale des frappes",
    "Correction des copies : les profs épuisés",
    "Mise à jour des logiciels : ce qui change",
    "Édition spéciale ce soir",
  ])("%s is none", (line) => {
    expect(correction(line, context)).toBeUndefined();
  });
});

describe("embeds", () => {
  test.each([
    ["— Ville de Metz (@metz) June 1, 2018", { provider: "x", closes: true }],
    ["Le pont rouvre demain pic.twitter.com/abc", { provider: "x" }],
    ["https://www.youtube.com/watch?v=abc", { provider: "youtube", url: "https://www.youtube.com/watch?v=abc" }],
    ["Voir cette publication sur Instagram", { provider: "instagram" }],
  ])("%s", (line, value) => {
    expect(embed(line, context)?.value).toEqual(value);
  });
  test.each(["La vidéo a été vue sur youtube.com des milliers de fois.", "Le maire (@metz) a répondu."])(
    "%s is none",
    (line) => {
      expect(embed(line, context)).toBeUndefined();
    },
  );
});

describe("furniture", () => {
  test.each([
    ["Partager", "share"],
    ["Partager sur Facebook", "share"],
    ["Facebook Twitter WhatsApp", "share"],
    ["Commentaires (12)", "comments"],
    ["12 commentaires", "comments"],
    ["Publicité", "advertisement"],
    ["- PUBLICITÉ -", "advertisement"],
    ["S’abonner", "account"],
    ["Imprimer", "share"],
    ["Écouter l’article", "player"],
    ["Haut de page", "navigation"],
  ])("%s", (line, kind) => {
    expect(furniture(line, context)?.value).toEqual({ kind });
  });
  test("a tag list gives its words", () => {
    expect(furniture("Mots-clés : climat, Europe", context)?.value).toEqual({
      kind: "tags",
      tags: ["climat", "Europe"],
    });
    expect(furniture("#climat #europe", context)?.value).toEqual({ kind: "tags", tags: ["climat", "europe"] });
  });
  test.each([
    "Partager ses biens",
    "Publicité mensongère : trois condamnés",
    "Commentaires acerbes",
    "12 morts",
    "Imprimer sa marque",
  ])("%s is none", (line) => {
    expect(furniture(line, context)).toBeUndefined();
  });
});

describe("bios", () => {
  test("a last sentence that asks for sponsors is given apart", () => {
    const text = "Passionnée de sciences, j'explore les laboratoires. Pour un sponsoring, contactez-moi.";
    expect(bio(text, context)?.value).toEqual({ sponsoring: { start: 52, end: text.length } });
    expect(sponsoringCall("Elle vit à Metz.")).toBeUndefined();
  });
  test("a name that opens it", () => {
    expect(bio("Anne Roux est professeure à l’université de Lorraine.", context)?.value).toEqual({ name: "Anne Roux" });
  });
  test("a paragraph of the article is none", () => {
    expect(
      bio("Le pont est fermé depuis lundi, et les habitants font le tour par la rocade.", context),
    ).toBeUndefined();
  });
});

describe("rights", () => {
  test.each([
    ["© Le Courrier du Nord", { holder: "Le Courrier du Nord" }],
    ["© 2011 AFP", { holder: "AFP", year: 2011 }],
    ["Copyright Le Courrier 2024", { holder: "Le Courrier", year: 2024 }],
    ["Tous droits réservés.", {}],
  ])("%s", (line, fields) => {
    expect(rights(line, context)?.value).toEqual({ notice: line, ...fields });
  });
  test("prose is none", () => {
    expect(rights("Les droits de l’homme sont en recul.", context)).toBeUndefined();
  });
});

describe("turns of an interview", () => {
  test.each<[string, string | undefined, string]>([
    ["LE COURRIER. - Comment allez-vous ?", "LE COURRIER", "Comment allez-vous ?"],
    ["Yann LEROY. - Le bilan est bon.", "Yann LEROY", "Le bilan est bon."],
    ["Billie Martin : J’étais jeune.", "Billie Martin", "J’étais jeune."],
    ["A. B. : Non.", "A. B.", "Non."],
    ["Q. : Et demain ?", undefined, "Et demain ?"],
    ["Le Courrier : Et demain ?", "Le Courrier", "Et demain ?"],
    ["L’Écho du Nord. – Et demain ?", "L’Écho du Nord", "Et demain ?"],
    ["La ville est-elle prête ?", undefined, "La ville est-elle prête ?"],
    ["— Et demain ?", undefined, "Et demain ?"],
    ["Et demain ?", undefined, "Et demain ?"],
  ])("%s", (line, speaker, words) => {
    const value = question(line, context)?.value;
    expect([value?.speaker, line.slice(value?.contentStart)]).toEqual([speaker, words]);
  });
  test.each([
    "Au menu : des frites",
    "Le pont rouvre.",
    "Bilan : dix blessés",
    "Paris : le match",
    "La France : un pays",
  ])("%s is none", (line) => {
    expect(question(line, context)).toBeUndefined();
  });
});
