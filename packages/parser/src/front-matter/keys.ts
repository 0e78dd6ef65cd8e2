import type { Meta } from "@marbre/schema";
import { foldName } from "../nodes/names.js";

/** Names of each field of `meta`: the French one is written, all are read, the field's own name too. */
export const metaKeys = {
  lang: ["langue", "language"],
  id: ["identifiant"],
  altIds: ["autres identifiants"],
  slug: [],
  revision: ["révision"],
  dir: ["sens"],
  translations: ["traductions"],
  translationOf: ["traduction de"],
  canonicalUrl: ["url", "url canonique", "canonical", "permalink", "lien", "adresse"],
  aliases: ["anciennes adresses"],
  syndicatedFrom: ["repris de"],
  genre: ["genre", "type", "format"],
  sections: ["rubriques", "rubrique", "section", "catégories", "catégorie", "categories", "category"],
  headlines: ["titres", "titles"],
  summaries: ["résumés"],
  contributors: ["auteurs", "auteur", "authors", "author", "par", "by", "signatures", "contributeurs"],
  sources: ["sources", "source", "agences", "agence", "agency"],
  publisher: ["éditeur", "publication", "journal", "média", "site"],
  dateCreated: ["créé", "création", "date de création", "created"],
  datePublished: ["date", "publié", "publié le", "date de publication", "published", "publish date"],
  dateModified: [
    "maj",
    "mis à jour",
    "mise à jour",
    "modifié",
    "date de mise à jour",
    "updated",
    "modified",
    "lastmod",
  ],
  embargoUntil: ["embargo", "sous embargo jusqu’au"],
  expires: ["expire", "expiration"],
  status: ["état", "statut"],
  subjects: ["sujets", "thèmes"],
  keywords: ["mots-clés", "mot-clé", "tags", "tag", "étiquettes"],
  entities: ["entités"],
  locationCreated: ["lieu", "location"],
  contentLocations: ["lieux"],
  access: ["accès"],
  rights: ["droits", "copyright"],
  provenance: ["provenance"],
  image: ["vignette", "thumbnail"],
  series: ["série", "dossier"],
  related: ["articles liés"],
  coverage: ["couverture"],
  review: ["critique"],
  sponsorship: ["parrainage", "sponsor"],
  print: ["parution", "papier"],
  editorial: ["rédaction"],
  custom: ["perso"],
} as const satisfies Record<keyof Meta, readonly string[]>;

/** What front matter says of the header rather than of `meta`. */
export type HeaderKey =
  | "headline"
  | "kicker"
  | "subheadline"
  | "standfirst"
  | "byline"
  | "image"
  | "alt"
  | "caption"
  | "credit"
  | "seo"
  | "social"
  | "description"
  | "subscriber"
  | "draft"
  | "marbre"
  | "article";

const HEADER_KEYS: Readonly<Record<HeaderKey, readonly string[]>> = {
  headline: ["titre", "title"],
  kicker: ["surtitre"],
  subheadline: ["sous-titre", "subtitle"],
  standfirst: ["chapô", "chapeau", "intro", "accroche"],
  byline: ["signature"],
  image: ["photo", "illustration", "cover", "featured image", "feature image", "hero image", "image à la une"],
  alt: ["texte alternatif", "image alt"],
  caption: ["légende", "image caption"],
  credit: ["crédit", "crédits", "crédit photo", "image credit"],
  seo: ["titre seo", "seo title"],
  social: ["titre social", "titre réseaux", "social title"],
  description: ["résumé", "méta-description", "meta description", "summary", "excerpt"],
  subscriber: ["abonnés", "réservé aux abonnés", "premium"],
  draft: ["brouillon"],
  marbre: [],
  article: [],
};

/** Names of fields inside maps, French ones first; the rest are read by their own names alone. */
export const FIELD_NAMES: Readonly<Record<string, readonly string[]>> = {
  name: ["nom"],
  role: ["rôle"],
  jobTitle: ["fonction", "qualité"],
  title: ["titre"],
  url: ["adresse", "lien", "src", "image", "path", "file", "fichier"],
  affiliation: ["rattachement"],
  location: ["lieu"],
  level: ["niveau"],
  holder: ["titulaire"],
  notice: ["mention"],
  license: ["licence"],
  year: ["année"],
  statement: ["déclaration", "mention"],
  alt: ["texte alternatif"],
  width: ["largeur"],
  height: ["hauteur"],
  label: ["libellé"],
  note: ["consigne"],
  urgency: ["urgence"],
  short: ["court"],
  country: ["pays"],
  total: ["nombre"],
  position: ["numéro"],
};

/** What a key of front matter is for. */
export type Target = { meta: keyof Meta } | { header: HeaderKey };

/** Finds what a key is for; accents, capitals, blanks and hyphens do not count. `undefined` for a key of one's own. */
export function findKey(key: string): Target | undefined {
  targets ??= makeTargets();
  return targets.get(foldName(key));
}

let targets: Map<string, Target> | undefined;

function makeTargets(): Map<string, Target> {
  const made = new Map<string, Target>();
  const add = (name: string, target: Target) => {
    if (!made.has(foldName(name))) made.set(foldName(name), target);
  };
  for (const [meta, names] of Object.entries(metaKeys))
    if (names[0] !== undefined) add(names[0], { meta: meta as keyof Meta });
  for (const [header, names] of Object.entries(HEADER_KEYS)) {
    for (const name of [header, ...names]) add(name, { header: header as HeaderKey });
  }
  for (const [meta, names] of Object.entries(metaKeys)) {
    for (const name of [meta, ...names]) add(name, { meta: meta as keyof Meta });
  }
  return made;
}
