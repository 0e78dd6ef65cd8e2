import type { StandardNodeType } from "@marbre/schema";
import { groups } from "@marbre/schema/definitions";

/** How a node is called in Markdown copy. */
export interface NodeNames {
  /** The French name, the one that is written: `:::encadré`, `[ONU]{.sigle}`. */
  name: string;
  /** Other names that are read, French and English; the node's own type name always is. */
  aliases?: readonly string[];
  /** Names that also say something of the node: `:::repères` is an aside of kind `background`. */
  kinds?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Names of every node in Markdown copy. The parts of an article are names too: `:::pied` holds the footer. */
export const nodeNames = {
  article: { name: "article" },
  header: { name: "titraille", aliases: ["en-tête"] },
  body: { name: "corps" },
  footer: { name: "pied" },
  kicker: { name: "surtitre" },
  headline: { name: "titre", aliases: ["title"] },
  subheadline: { name: "sous-titre", aliases: ["subtitle"] },
  standfirst: { name: "chapô", aliases: ["chapeau", "intro", "sommaire"] },
  byline: { name: "signature", aliases: ["auteur", "auteurs", "author"] },
  dateline: { name: "dateline", aliases: ["lieu", "lieu-et-date"] },
  paragraph: { name: "paragraphe", kinds: { attaque: { lead: "true" } } },
  heading: { name: "intertitre" },
  thematicBreak: { name: "filet", aliases: ["séparateur"] },
  blockquote: { name: "citation", aliases: ["extrait", "quote"] },
  pullQuote: { name: "exergue" },
  attribution: { name: "attribution", aliases: ["incise"] },
  list: { name: "liste" },
  listItem: { name: "élément", aliases: ["point"] },
  table: { name: "tableau" },
  tableRow: { name: "ligne" },
  tableCell: { name: "cellule" },
  code: { name: "code" },
  figure: {
    name: "figure",
    aliases: ["photo", "illustration"],
    kinds: { infographie: { role: "graphic" }, une: { role: "lead" } },
  },
  image: { name: "image" },
  video: { name: "vidéo" },
  audio: { name: "audio", aliases: ["son"] },
  gallery: { name: "galerie", aliases: ["diaporama", "portfolio"] },
  caption: { name: "légende" },
  credit: { name: "crédit" },
  embed: {
    name: "intégration",
    aliases: ["post", "tweet"],
    kinds: { carte: { kind: "map" }, graphique: { kind: "chart" } },
  },
  aside: {
    name: "encadré",
    aliases: ["box"],
    kinds: {
      repères: { kind: "background" },
      contexte: { kind: "background" },
      essentiel: { kind: "keyPoints" },
      "l’essentiel": { kind: "keyPoints" },
      "à-retenir": { kind: "keyPoints" },
      portrait: { kind: "profile" },
      décryptage: { kind: "explainer" },
      "infos-pratiques": { kind: "practical" },
      pratique: { kind: "practical" },
      glossaire: { kind: "glossary" },
      lexique: { kind: "glossary" },
    },
  },
  questionAnswer: { name: "entretien", aliases: ["question-réponse", "interview"] },
  question: { name: "question", aliases: ["relance"] },
  answer: { name: "réponse" },
  keyFigures: { name: "chiffres-clés", aliases: ["chiffres", "en-chiffres"] },
  keyFigure: { name: "chiffre", aliases: ["chiffre-clé"] },
  timeline: { name: "chronologie", aliases: ["frise", "dates-clés"] },
  timelineEvent: { name: "événement", aliases: ["date", "event"] },
  relatedLinks: { name: "lire-aussi", aliases: ["à-lire-aussi", "à-lire", "sur-le-même-sujet", "related"] },
  relatedLink: { name: "lien-lié", aliases: ["lien"] },
  livePost: { name: "direct", aliases: ["live"] },
  bio: { name: "bio", aliases: ["biographie"] },
  note: {
    name: "note",
    kinds: {
      ndlr: { kind: "editor" },
      méthode: { kind: "method" },
      méthodologie: { kind: "method" },
      transparence: { kind: "disclosure" },
      "mentions-légales": { kind: "legal" },
      "note-ia": { kind: "ai" },
    },
  },
  correction: {
    name: "correction",
    kinds: {
      rectificatif: { kind: "correction" },
      précision: { kind: "clarification" },
      "mise-à-jour": { kind: "update" },
      rétractation: { kind: "retraction" },
    },
  },
  promo: {
    name: "promo",
    aliases: ["promotion"],
    kinds: { newsletter: { kind: "newsletter" }, abonnement: { kind: "subscription" }, podcast: { kind: "podcast" } },
  },
  paywall: { name: "abonnés", aliases: ["réservé-aux-abonnés"] },
  footnoteDefinition: { name: "note-de-bas-de-page", aliases: ["footnote"] },
  text: { name: "texte" },
  emphasis: { name: "italique" },
  strong: { name: "gras" },
  delete: { name: "barré" },
  superscript: { name: "exposant", aliases: ["sup"] },
  subscript: { name: "indice", aliases: ["sub"] },
  break: { name: "retour" },
  link: { name: "lien" },
  quote: { name: "citation" },
  abbreviation: { name: "sigle", aliases: ["abréviation", "abbr"] },
  time: { name: "date", aliases: ["heure"] },
  mention: {
    name: "mention",
    kinds: { personne: { entity: "person" }, organisation: { entity: "organization" }, lieu: { entity: "place" } },
  },
  footnoteReference: { name: "appel" },
  span: { name: "langue" },
  inlineCode: { name: "code" },
} as const satisfies Record<StandardNodeType, NodeNames>;

/** Nodes named in a line, `[text]{.name}`; all others, `image` and `attribution` too, are directives. */
export const INLINE_TYPES: ReadonlySet<string> = new Set([...groups.inline, "attribution"]);

/** A node type, and the fields its name gave. */
export interface Named {
  type: string;
  fields: Readonly<Record<string, string>>;
}

/** Finds what a directive (`flow`) or a span (`inline`) of a name is; accents, capitals and hyphens do not count. */
export function findNode(name: string, place: "flow" | "inline"): Named | undefined {
  if (/^[^:]+:[^:]/.test(name)) return { type: name, fields: {} };
  index ??= { flow: indexNames(false), inline: indexNames(true) };
  return index[place].get(foldName(name));
}

let index: Record<"flow" | "inline", Map<string, Named>> | undefined;

function indexNames(inline: boolean): Map<string, Named> {
  const map = new Map<string, Named>();
  const add = (name: string, named: Named) => {
    if (!map.has(foldName(name))) map.set(foldName(name), named);
  };
  const entries = Object.entries(nodeNames as Record<string, NodeNames>).filter(
    ([type]) => INLINE_TYPES.has(type) === inline || type === "image" || type === "attribution",
  );
  for (const [type, { name }] of entries) add(name, { type, fields: {} });
  for (const [type, { aliases = [], kinds = {} }] of entries) {
    for (const alias of [type, ...aliases]) add(alias, { type, fields: {} });
    for (const [kind, fields] of Object.entries(kinds)) add(kind, { type, fields });
  }
  return map;
}

/** A name without accents, capitals, blanks and hyphens: `Lire-Aussi` and `lireAussi` are one. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036F\s’'_-]+/g, "")
    .toLowerCase()
    .replaceAll("œ", "oe");
}
