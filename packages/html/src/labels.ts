/** Words the renderer adds to an article, for people and for screen readers. */
export interface Labels {
  /** Title of the footnotes. */
  readonly notes: string;
  /** Name of the link from a note back to its mark. */
  readonly backToText: string;
  /** Name of a mark: « Note 2 ». */
  readonly note: string;
  /** Name of related links that have no heading. */
  readonly related: string;
  /** Title of the table of contents. */
  readonly contents: string;
  /** Name of a gallery. */
  readonly gallery: string;
  /** Name of a table that scrolls. */
  readonly table: string;
  /** Text of a link to the transcript of a video or recording. */
  readonly transcript: string;
  /** Text of the link that plays a video where the page cannot. */
  readonly playVideo: string;
  /** The same for a recording. */
  readonly playAudio: string;
  /** Text of the link to an embed without a title. */
  readonly openEmbed: string;
  /** Text of the link of a promotion. */
  readonly more: string;
  /** Text of the link under an excerpt. */
  readonly readMore: string;
  /** Before the date of publication. */
  readonly published: string;
  /** Before the date of the last change. */
  readonly modified: string;
  /** Before what someone paid for. */
  readonly sponsored: string;
}

const FRENCH: Labels = {
  notes: "Notes",
  backToText: "Retour au texte",
  note: "Note",
  related: "Lire aussi",
  contents: "Sommaire",
  gallery: "Diaporama",
  table: "Tableau",
  transcript: "Lire la transcription",
  playVideo: "Voir la vidéo",
  playAudio: "Écouter",
  openEmbed: "Voir le contenu",
  more: "En savoir plus",
  readMore: "Lire la suite",
  published: "Publié le",
  modified: "Mis à jour le",
  sponsored: "Publicité",
};

const ENGLISH: Labels = {
  notes: "Notes",
  backToText: "Back to the text",
  note: "Note",
  related: "Related articles",
  contents: "Contents",
  gallery: "Gallery",
  table: "Table",
  transcript: "Read the transcript",
  playVideo: "Watch the video",
  playAudio: "Listen",
  openEmbed: "See the content",
  more: "Learn more",
  readMore: "Read on",
  published: "Published on",
  modified: "Updated on",
  sponsored: "Advertisement",
};

/** The labels of a language: English for `en`, French otherwise. */
export function labelsFor(lang: unknown): Labels {
  return typeof lang === "string" && /^en(?:-|$)/i.test(lang) ? ENGLISH : FRENCH;
}
