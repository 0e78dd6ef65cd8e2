import { describe, expect, test } from "vitest";
import { type Byline, byline } from "./byline.js";
import { defaultRecogniseContext } from "./recognition.js";

const author = (name: string, more = {}) => ({ name, role: "author", ...more });

describe("bylines", () => {
  test.each<[string, unknown[], string[]]>([
    ["Par Claire Dumont", [author("Claire Dumont")], []],
    [
      "Par Claire Dumont et Marc Lavigne, envoyés spéciaux à Kiev",
      [
        { name: "Claire Dumont", role: "correspondent", jobTitle: "envoyés spéciaux", location: "Kiev" },
        { name: "Marc Lavigne", role: "correspondent", jobTitle: "envoyés spéciaux", location: "Kiev" },
      ],
      [],
    ],
    [
      "Par Élodie Vasseur, envoyée spéciale au Caire",
      [{ name: "Élodie Vasseur", role: "correspondent", jobTitle: "envoyée spéciale", location: "Caire" }],
      [],
    ],
    ["Claire Dumont", [author("Claire Dumont")], []],
    [
      "Claire Dumont, Marc Lavigne et Anne Petit",
      [author("Claire Dumont"), author("Marc Lavigne"), author("Anne Petit")],
      [],
    ],
    ["Sabine Roche,", [author("Sabine Roche")], []],
    [
      "Par Claire Dumont et Marc Lavigne (photographies)",
      [author("Claire Dumont"), { name: "Marc Lavigne", role: "photographer" }],
      [],
    ],
    ["Par : Claire Dumont Suivre", [author("Claire Dumont")], []],
    ["Par un collectif de soignants*", [author("un collectif de soignants")], []],
    ["Claire Dumont | Journal de Tours", [author("Claire Dumont")], ["Journal de Tours"]],
    [
      "Avec notre correspondant à Bamako, Marc Lavigne",
      [{ name: "Marc Lavigne", role: "correspondent", jobTitle: "correspondant", location: "Bamako" }],
      [],
    ],
    ["C. D. c.dumont@exemple.fr", [author("C. D.")], []],
    ["Par Claire Dumont - c.dumont@exemple.fr", [author("Claire Dumont")], []],
    ["ats/mfl", [], ["ATS"]],
    ["dm/abb/cbr", [], []],
    ["J.R.", [author("J.R.")], []],
    ["A. V. avec AFP", [author("A. V.")], ["AFP"]],
    ["RG avec AFP", [author("RG")], ["AFP"]],
    ["Par AFP", [], ["AFP"]],
    ["avec AFP", [], ["AFP"]],
    ["(AIP)", [], ["AIP"]],
    ["De Clémence Jaubert, ici Berry", [author("Clémence Jaubert", { jobTitle: "ici Berry" })], []],
    ["AFP", [], ["AFP"]],
    ["Par Claire Dumont avec AFP", [author("Claire Dumont")], ["AFP"]],
    ["Claire Dumont (avec AFP)", [author("Claire Dumont")], ["AFP"]],
    ["Par Claire Dumont, avec l’AFP et Reuters", [author("Claire Dumont")], ["AFP", "Reuters"]],
    ["Le Courrier avec Belga", [], ["Le Courrier", "Belga"]],
    ["7 Jours avec agences", [], ["7 Jours", "agences"]],
    ["Marie Roux, La Presse canadienne", [author("Marie Roux")], ["La Presse canadienne"]],
    ["Propos recueillis par Jean Petit", [{ name: "Jean Petit", role: "interviewer" }], []],
    ["PROPOS RECUEILLIS PAR JEAN PETIT", [{ name: "JEAN PETIT", role: "interviewer" }], []],
    ["Écrit par Jeanne Roy", [author("Jeanne Roy")], []],
    ["Repéré par Jeanne Roy", [author("Jeanne Roy")], []],
    ["Texte : Anne Morel Photos : Luc Petit", [author("Anne Morel"), { name: "Luc Petit", role: "photographer" }], []],
    ["Texte Anne Morel, photos Luc Petit", [author("Anne Morel"), { name: "Luc Petit", role: "photographer" }], []],
    ["Traduit de l’anglais par Anne Morel", [{ name: "Anne Morel", role: "translator" }], []],
    [
      "De notre correspondant à Berlin, Paul Morin",
      [{ name: "Paul Morin", role: "correspondent", jobTitle: "correspondant", location: "Berlin" }],
      [],
    ],
    ["Martin Ségur Journaliste", [author("Martin Ségur", { jobTitle: "Journaliste" })], []],
    [
      "Par Cécile Ducos(Bruxelles, bureau européen)",
      [author("Cécile Ducos", { location: "Bruxelles", jobTitle: "bureau européen" })],
      [],
    ],
    ["Par Paul Durand, à Marseille", [author("Paul Durand", { location: "Marseille" })], []],
    [
      "Par Jean-Luc d’Orval, professeur de droit à l’université de Lille",
      [author("Jean-Luc d’Orval", { jobTitle: "professeur de droit à l’université de Lille" })],
      [],
    ],
    ["Par Ursula VON DER HEYDE", [author("Ursula VON DER HEYDE")], []],
    ["La rédaction avec AFP", [author("La rédaction")], ["AFP"]],
    ["Anne Morel pour Sept Jours", [author("Anne Morel", { affiliation: "Sept Jours" })], []],
    [
      "Anne Morel, Université de Lorraine et Luc Petit, Institut des hautes études",
      [
        author("Anne Morel", { affiliation: "Université de Lorraine" }),
        author("Luc Petit", { affiliation: "Institut des hautes études" }),
      ],
      [],
    ],
    ["Par Jeanne Le Goff et Karim Ben Ali", [author("Jeanne Le Goff"), author("Karim Ben Ali")], []],
    ["Par Samir El Khoury avec Luc Du Pré", [author("Samir El Khoury"), { name: "Luc Du Pré", role: "with" }], []],
    ["Par Le Courrier du Nord", [], ["Le Courrier du Nord"]],
    [
      "Par Claire Dumont (texte) et Marc Lavigne (photos)",
      [author("Claire Dumont"), { name: "Marc Lavigne", role: "photographer" }],
      [],
    ],
    ["Claire Dumont @clairedumont", [author("Claire Dumont")], []],
    [
      "Par notre envoyé spécial à Tunis Marc Lavigne",
      [{ name: "Marc Lavigne", role: "correspondent", jobTitle: "envoyé spécial", location: "Tunis" }],
      [],
    ],
    [
      "Claire Dumont, correspondante à Rome",
      [{ name: "Claire Dumont", role: "correspondent", jobTitle: "correspondante", location: "Rome" }],
      [],
    ],
    [
      "Claire Dumont (Rome, correspondante)",
      [{ name: "Claire Dumont", role: "correspondent", jobTitle: "correspondante", location: "Rome" }],
      [],
    ],
    ["Céline Rochat, Sion", [author("Céline Rochat", { location: "Sion" })], []],
    ["Anne Morel\nLe Courrier du Nord", [author("Anne Morel", { affiliation: "Le Courrier du Nord" })], []],
    ["Par Anne Morel (à Gérardmer, Vosges)", [author("Anne Morel", { location: "Gérardmer" })], []],
    ["Anne Morel (Gérardmer (Vosges))", [author("Anne Morel", { location: "Gérardmer (Vosges)" })], []],
    ["ATS/AFP/XYZ", [], ["ATS", "AFP", "XYZ"]],
    ["LE COURRIER | 17.06.2014 à 12h11 | Par Jean Petit", [author("Jean Petit")], ["LE COURRIER"]],
    ["LECOURRIER.fr avec AFP", [], ["LECOURRIER.fr", "AFP"]],
    ["Par un collectif de 200 médecins", [author("un collectif de 200 médecins")], []],
    ["Par Anne Morel et Service infographie", [author("Anne Morel"), author("Service infographie")], []],
  ])("%s", (line, contributors, sources) => {
    const value = byline(line, defaultRecogniseContext)?.value;
    expect({ contributors: value?.contributors, sources: value?.sources }).toEqual({ contributors, sources });
  });

  test.each<[string, string, string, string | undefined]>([
    [
      "Stéphane Jolly 30/12/2022 à 16:40, Mis à jour le 02/01/2023 à 10:00",
      "Stéphane Jolly",
      "2022-12-30T16:40:00+01:00",
      "2023-01-02T10:00:00+01:00",
    ],
    ["A.V. - 22 nov. 2023 à 09:15 - Temps de lecture : 3 min", "A.V.", "2023-11-22T09:15:00+01:00", undefined],
    ["Repéré par Aurore Maurin — 3 octobre 2022 à 21h30", "Aurore Maurin", "2022-10-03T21:30:00+02:00", undefined],
    ["Publié le 27/11/2024 à 15h04 par Luc Roy", "Luc Roy", "2024-11-27T15:04:00+01:00", undefined],
  ])("%s holds dates too", (line, name, published, modified) => {
    const value = byline(line, defaultRecogniseContext)?.value as Byline;
    expect(value.contributors).toEqual([author(name)]);
    expect([value.dates?.published, value.dates?.modified]).toEqual([published, modified]);
  });

  test.each([
    "Par ailleurs, il faut le dire.",
    "Par conséquent",
    "Par Jupiter, le ministre a encore parlé.",
    "Par Toutatis !",
    "COMMUNIQUÉ DE PRESSE",
    "La guerre en Ukraine",
    "Guerre de Troie",
    "Condamnation de Marc Petit",
    "Une alliance éprouvée",
    "Avec le temps",
    "Paris",
    "Emmanuel a parlé",
    "12 octobre",
    "Le Monde diplomatique publie un atlas des migrations",
    "De Charles Péguy à nos jours",
    "De New York, le ministre",
    "Photo de famille",
    "Texte de loi",
    "— ",
  ])("%s is no byline", (line) => {
    expect(byline(line, defaultRecogniseContext)).toBeUndefined();
  });

  test("a bare name is doubtful, « Par » is not", () => {
    expect(byline("Claire Dumont", defaultRecogniseContext)?.score).toBe(0.5);
    expect(byline("Par Claire Dumont", defaultRecogniseContext)?.score).toBe(0.95);
  });
});
