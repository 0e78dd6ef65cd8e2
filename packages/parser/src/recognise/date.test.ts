import { describe, expect, test } from "vitest";
import { date } from "./date.js";
import { defaultRecogniseContext } from "./recognition.js";

const known = { timeZone: "Europe/Paris", datePublished: "2024-11-27T15:04:00+01:00" };

describe("date lines", () => {
  test.each<[string, { published?: string; modified?: string; created?: string; embargo?: string }]>([
    ["Publié le 27/11/2024 à 15h04", { published: "2024-11-27T15:04:00+01:00" }],
    [
      "Publié le 27/11/2024 à 15h04, mis à jour à 18 h 10",
      { published: "2024-11-27T15:04:00+01:00", modified: "2024-11-27T18:10:00+01:00" },
    ],
    [
      "Publié le 17/08/11 à 00h00 — Mis à jour le 18/08/11 à 19h04",
      { published: "2011-08-17T00:00:00+02:00", modified: "2011-08-18T19:04:00+02:00" },
    ],
    [
      "Publié le 31 décembre 2023 à 18 h 05, mis à jour le 1er janvier à 7 h 10",
      { published: "2023-12-31T18:05:00+01:00", modified: "2024-01-01T07:10:00+01:00" },
    ],
    ["Jeudi 3 octobre 2024 à 16:50", { published: "2024-10-03T16:50:00+02:00" }],
    ["Lundi, 24 Octobre, 2016", { published: "2016-10-24T00:00:00+02:00" }],
    ["mars 2, 2018 - 8:50", { published: "2018-03-02T08:50:00+01:00" }],
    ["7 mai 2019", { published: "2019-05-07T00:00:00+02:00" }],
    ["11 févr. 2017 à 12:30", { published: "2017-02-11T12:30:00+01:00" }],
    ["01 Nov 2023", { published: "2023-11-01T00:00:00+01:00" }],
    ["Mis à jour le 1er juillet 2024 à 9h", { modified: "2024-07-01T09:00:00+02:00" }],
    ["Publié le premier mai 2024", { published: "2024-05-01T00:00:00+02:00" }],
    ["Publié le 12 mars 2024 à 6 h 00", { published: "2024-03-12T06:00:00+01:00" }],
    ["12.03.2024, 06h00", { published: "2024-03-12T06:00:00+01:00" }],
    ["Publié dimanche, 21 juin 2020 00:00", { published: "2020-06-21T00:00:00+02:00" }],
    ["Publié: 04.10.2024 à 09:36 heures", { published: "2024-10-04T09:36:00+02:00" }],
    ["2024-11-27", { published: "2024-11-27T00:00:00+01:00" }],
    ["2024-11-27T15:04:00Z", { published: "2024-11-27T15:04:00+00:00" }],
    ["2024-11-27T15:04:30.250-05:00", { published: "2024-11-27T15:04:30-05:00" }],
    ["Publié: 29 novembre 2023, 15:37 CET", { published: "2023-11-29T15:37:00+01:00" }],
    ["Publié le 8 juillet 2020 à 23:47 GMT+2", { published: "2020-07-08T23:47:00+02:00" }],
    ["Publié le 8 juillet 2020 à 12 h 05 (heure de Paris)", { published: "2020-07-08T12:05:00+02:00" }],
    ["Publié le mer. 27 nov. 2024 à 15h04 Lecture 1 min.", { published: "2024-11-27T15:04:00+01:00" }],
    ["Créé le 3 mars 2021 à 8h30", { created: "2021-03-03T08:30:00+01:00" }],
    ["Sous embargo jusqu'au 4 juin 2024 à 6 h", { embargo: "2024-06-04T06:00:00+02:00" }],
    ["Publié le 31 décembre 2023 à minuit", { published: "2023-12-31T00:00:00+01:00" }],
    ["Article publié le 5\u00a0mai\u00a02024 à 14\u00a0h\u00a025", { published: "2024-05-05T14:25:00+02:00" }],
  ])("%s", (line, expected) => {
    const {
      dateOnly: _dateOnly,
      unresolved,
      ...dates
    } = date(line, defaultRecogniseContext)?.value ?? {
      dateOnly: [],
      unresolved: [],
    };
    expect(dates).toEqual(expected);
    expect(unresolved).toEqual([]);
  });

  test.each([
    ["Publié il y a 6 heures", "2024-11-27T09:04:00+01:00"],
    ["Il y a 45 minutes", "2024-11-27T14:19:00+01:00"],
    ["Publié hier à 18 h 10", "2024-11-26T18:10:00+01:00"],
    ["Publié à 5h00, le 14 juin 2023 | Mis à jour à 9h12", "2023-06-14T05:00:00+02:00"],
    ["Lyon, le 5 février 2024", "2024-02-05T00:00:00+01:00"],
    ["Publié lundi à 8h", "2024-11-25T08:00:00+01:00"],
    ["Publié ce matin à 7h", "2024-11-27T07:00:00+01:00"],
    ["Publié aujourd’hui à 7h", "2024-11-27T07:00:00+01:00"],
    ["Publié il y a trois jours", "2024-11-24T00:00:00+01:00"],
    ["Publié il y a 2 mois", "2024-09-27T00:00:00+02:00"],
    ["Publié le 26 novembre à 9h30", "2024-11-26T09:30:00+01:00"],
    ["Publié le 2 janvier", "2025-01-02T00:00:00+01:00"],
  ])("%s counts from the known date", (line, expected) => {
    expect(date(line, known)?.value.published).toBe(expected);
  });

  test("a relative date without anything to count from stays unknown, its words are given", () => {
    expect(date("Publié il y a 6 heures", defaultRecogniseContext)?.value).toEqual({
      dateOnly: [],
      unresolved: [{ start: 7, end: 22 }],
    });
  });

  test("a paper's name behind the dates", () => {
    const line = "Publié le 21/09/2018 à 12:37 | Sept Jours.fr";
    expect(date(line, defaultRecogniseContext)?.value.rest).toEqual({ start: 31, end: line.length });
  });

  test("a date without an hour is midnight, and says so", () => {
    expect(date("Publié le 3 mai 2024", defaultRecogniseContext)?.value).toEqual({
      published: "2024-05-03T00:00:00+02:00",
      dateOnly: ["published"],
      unresolved: [],
    });
  });

  test.each([
    "via la mer Caspienne",
    "mer 27",
    "entre 10 et 12 ans",
    "visite de 24 heures",
    "Le 27 novembre 2024, jour de colère",
    "Publié le 27 novembre 2024 aux éditions du Seuil, ce roman dérange",
    "Publié le 31/02/2024",
    "32 mars 2024",
    "1.2.3",
    "d’ici à 2030",
    "mis à jour",
    "mars 2024",
    "27/11",
    "Mais 2024 sera pire",
    "192.168.10.12",
    "Hier, le ministre a parlé",
    "",
  ])("%s is no date line", (line) => {
    expect(date(line, known)).toBeUndefined();
  });

  test("parts say which characters are which date", () => {
    expect(date("Publié le 3 mai 2024, mis à jour le 4 mai 2024", defaultRecogniseContext)?.ranges).toEqual([
      { start: 0, end: 10, part: "cue" },
      { start: 10, end: 20, part: "published" },
      { start: 22, end: 36, part: "cue" },
      { start: 36, end: 46, part: "modified" },
    ]);
  });
});
