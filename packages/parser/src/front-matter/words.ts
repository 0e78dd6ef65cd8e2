import { foldName } from "../nodes/names.js";

/** French and other words for the values of a closed set, folded → value. */
const WORDS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  // genre
  actualite: "news",
  depeche: "news",
  papier: "news",
  breve: "brief",
  reportage: "report",
  enquete: "report",
  analyse: "analysis",
  tribune: "opinion",
  chronique: "opinion",
  opinion: "opinion",
  edito: "editorial",
  editorial: "editorial",
  entretien: "interview",
  interview: "interview",
  portrait: "profile",
  critique: "review",
  decryptage: "explainer",
  explication: "explainer",
  verification: "factCheck",
  factcheck: "factCheck",
  direct: "live",
  necrologie: "obituary",
  courrier: "letter",
  publireportage: "advertorial",
  publicommunique: "advertorial",
  // access
  gratuit: "free",
  libre: "free",
  abonnes: "subscriber",
  abonne: "subscriber",
  payant: "subscriber",
  inscrits: "registered",
  inscrit: "registered",
  compteur: "metered",
  // status
  brouillon: "draft",
  programme: "scheduled",
  publie: "usable",
  retire: "withheld",
  annule: "canceled",
  // role
  auteur: "author",
  autrice: "author",
  photographe: "photographer",
  photo: "photographer",
  photos: "photographer",
  illustrateur: "illustrator",
  illustratrice: "illustrator",
  dessin: "illustrator",
  traducteur: "translator",
  traductrice: "translator",
  traduction: "translator",
  redacteur: "author",
  redactrice: "author",
  edition: "editor",
  correspondant: "correspondent",
  correspondante: "correspondent",
  intervieweur: "interviewer",
  avec: "with",
  agence: "agency",
  partenaire: "partner",
};

/** The value of a set that a word stands for, `undefined` when it is not one of them. */
export function wordFor(word: string, values: readonly string[]): string | undefined {
  const folded = foldName(word);
  const value = WORDS[folded];
  if (value !== undefined && values.includes(value)) return value;
  return values.find((one) => foldName(one) === folded);
}
