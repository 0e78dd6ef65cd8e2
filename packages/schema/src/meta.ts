import type { Open } from "./fields.js";
import type { Image } from "./nodes/image.js";

/** Who may read an article. */
export type AccessLevel = "free" | "metered" | "registered" | "subscriber";

/** A journalistic genre. */
export type Genre = Open<
  | "news"
  | "brief"
  | "report"
  | "analysis"
  | "opinion"
  | "editorial"
  | "interview"
  | "profile"
  | "review"
  | "explainer"
  | "factCheck"
  | "live"
  | "obituary"
  | "letter"
  | "advertorial"
>;

/** What is known of an article and stands in none of its sentences. Dates are RFC 3339 with an offset. */
export interface Meta {
  /** Language of the article, BCP 47. */
  lang: string;
  /** Its permanent name, a URI by preference. */
  id?: string;
  /** Its names elsewhere. */
  altIds?: AltId[];
  /** Last part of its address; `slug(article)` makes one of the headline. */
  slug?: string;
  /** Which version of the article this is. */
  revision?: string;
  /** Direction of its script; that of `lang` when absent. */
  dir?: "ltr" | "rtl";
  /** The same article in other languages. */
  translations?: Translation[];
  /** The article it was translated from. */
  translationOf?: Translation;
  /** Address of the page that counts. */
  canonicalUrl?: string;
  /** Addresses it once had. */
  aliases?: Alias[];
  /** Where it came out first. */
  syndicatedFrom?: SyndicationSource;
  genre?: Genre;
  /** Where it stands (French: *rubriques*); the first is primary. */
  sections?: Section[];
  /** Titles for other places than the page, whose own is the `headline` node. */
  headlines?: Headlines;
  /** Summaries for other places than the page, whose own is the `standfirst` node. */
  summaries?: Summaries;
  /** Who made it. */
  contributors?: Contributor[];
  /** Agencies and others it was taken from. */
  sources?: Source[];
  publisher?: Publisher;
  dateCreated?: string;
  datePublished?: string;
  dateModified?: string;
  /** It must not come out before. */
  embargoUntil?: string;
  /** It must be gone after. */
  expires?: string;
  status?: "draft" | "scheduled" | "usable" | "withheld" | "canceled";
  /** What it is about, from a controlled vocabulary such as IPTC Media Topics. */
  subjects?: Subject[];
  /** Free words. */
  keywords?: string[];
  /** Who and what it names. */
  entities?: Entity[];
  /** Where it was written. */
  locationCreated?: Place;
  /** Where it plays. */
  contentLocations?: Place[];
  access?: Access;
  rights?: Rights;
  /** How it was made; an AI’s share is told here. */
  provenance?: Provenance;
  /** Its picture in lists and on networks; the lead figure’s when absent. */
  image?: ThumbnailImage;
  /** The series it belongs to. */
  series?: Series;
  /** Other articles. */
  related?: RelatedArticle[];
  /** When a live coverage runs. */
  coverage?: Coverage;
  /** What a review judges. */
  review?: Review;
  sponsorship?: Sponsorship;
  /** Where it came out on paper. */
  print?: PrintEdition;
  /** For the newsroom, not printed, but for the warnings. */
  editorial?: Editorial;
  /** Whatever else a publisher keeps. */
  custom?: Record<string, unknown>;
}

/** A name of an article in another system. */
export interface AltId {
  /** The system. */
  scheme: string;
  value: string;
}

/** An article in another language. */
export interface Translation {
  /** BCP 47. */
  lang: string;
  url?: string;
  id?: string;
}

/** An address an article once had. */
export interface Alias {
  path: string;
  /** When it ceased to be the address. */
  until?: string;
}

/** Where an article came out first. */
export interface SyndicationSource {
  name: string;
  url?: string;
}

/** A section of a publication (French: *rubrique*). */
export interface Section {
  name: string;
  id?: string;
  url?: string;
}

/** Titles for other places than the page, plain text. */
export interface Headlines {
  /** For search engines. */
  seo?: string;
  /** For networks. */
  social?: string;
  /** For lists and narrow screens. */
  short?: string;
  /** For notifications. */
  push?: string;
  /** On paper. */
  print?: string;
}

/** Summaries for other places than the page, plain text. */
export interface Summaries {
  /** For search engines. */
  seo?: string;
  /** For networks. */
  social?: string;
  newsletter?: string;
}

/** Someone who had a hand in an article. */
export interface Contributor {
  name: string;
  role: Open<
    | "author"
    | "photographer"
    | "illustrator"
    | "translator"
    | "editor"
    | "interviewer"
    | "correspondent"
    | "with"
    | "dataJournalist"
  >;
  /** What `ref`s call. */
  id?: string;
  /** As printed: `envoyée spéciale`. */
  jobTitle?: string;
  /** What they belong to. */
  affiliation?: string;
  /** Where they write from. */
  location?: string;
  /** Address of their page. */
  url?: string;
  /** Address of their portrait. */
  image?: string;
  /** Other pages about them. */
  sameAs?: string[];
}

/** An agency or other source of the text. */
export interface Source {
  name: string;
  /** `agency` when absent. */
  role?: Open<"agency" | "partner" | "distributor" | "origin">;
  /** What `ref`s call. */
  id?: string;
  url?: string;
}

/** Who publishes. */
export interface Publisher {
  name: string;
  url?: string;
  /** Address of the logo. */
  logo?: string;
}

/** A term of a controlled vocabulary. */
export interface Subject {
  name: string;
  uri?: string;
  /** The vocabulary: `medtop`. */
  scheme?: string;
  rel?: "about" | "mentions";
  /** 0 to 1. */
  relevance?: number;
}

/** Someone or something an article names. */
export interface Entity {
  type: Open<"person" | "organization" | "place" | "event" | "work" | "product">;
  name: string;
  /** What `ref`s call. */
  id?: string;
  uri?: string;
  rel?: "about" | "mentions";
}

/** A place. */
export interface Place {
  name: string;
  uri?: string;
  geo?: GeoPoint;
  /** ISO 3166-1 alpha-2. */
  country?: string;
}

/** A point on earth, in degrees (WGS 84). */
export interface GeoPoint {
  latitude: number;
  longitude: number;
}

/** Who may read an article. */
export interface Access {
  level: AccessLevel;
}

/** Whose an article is, and what others may do with it. */
export interface Rights {
  holder?: string;
  /** As printed: `© Le Courrier de l’Est`. */
  notice?: string;
  /** Year of the copyright. */
  year?: number;
  usageTerms?: string;
  /** Address or name of a licence. */
  license?: string;
  /** Whether others may print it. */
  syndication?: boolean;
  tdm?: TextAndDataMining;
}

/** Reservation of text and data mining (W3C TDM Reservation Protocol). */
export interface TextAndDataMining {
  reserved: boolean;
  /** Address of the policy. */
  policy?: string;
}

/** How an article was made. */
export interface Provenance {
  /** A term of IPTC’s Digital Source Type: `digitalCreation`, `compositeWithTrainedAlgorithmicMedia` … */
  digitalSourceType?: string;
  /** What readers are told of it, plain text. */
  statement?: string;
  /** Marks of trust. */
  trust?: TrustIndicator[];
  /** Signatures over the article. */
  signatures?: Signature[];
}

/** A mark of trust, such as the Journalism Trust Initiative’s. */
export interface TrustIndicator {
  role: string;
  title?: string;
  url: string;
}

/** A signature over an article: its value, or where it is. */
export interface Signature {
  type: string;
  url?: string;
  value?: string;
}

/** A picture in lists: the fields of an `image` node without its type. */
export type ThumbnailImage = Omit<Image, "type" | "id" | "lang" | "data" | "position">;

/** A series of articles. */
export interface Series {
  name: string;
  id?: string;
  url?: string;
  /** Which one this is, from 1. */
  position?: number;
  /** How many there are. */
  total?: number;
}

/** Another article. */
export interface RelatedArticle {
  /** How it stands to this one. */
  rel?: Open<"related" | "previous" | "next" | "update" | "part">;
  id?: string;
  url?: string;
  title?: string;
}

/** When a live coverage runs. */
export interface Coverage {
  start?: string;
  end?: string;
}

/** What a review judges, and how. */
export interface Review {
  /** Name of the work, the place … */
  item: string;
  rating?: number;
  best?: number;
  worst?: number;
}

/** Who paid. */
export interface Sponsorship {
  kind: Open<"advertorial" | "sponsored" | "partner" | "affiliate">;
  sponsor: string;
  /** As printed: `Contenu partenaire`. */
  label?: string;
  url?: string;
  /** Address of the logo. */
  logo?: string;
}

/** Where an article came out on paper. */
export interface PrintEdition {
  edition?: string;
  /** Day, `2024-05-12`. */
  date?: string;
  section?: string;
  page?: string;
  column?: string;
}

/** For the newsroom. */
export interface Editorial {
  /** 1 (highest) to 9. */
  urgency?: number;
  note?: string;
  /** Shown before the text. */
  contentWarnings?: string[];
  /** Whether readers may comment. */
  comments?: boolean;
}
