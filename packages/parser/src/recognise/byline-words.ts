/** What a contributor did; the roles of `meta.contributors`. */
export type BylineRole =
  | "author"
  | "correspondent"
  | "interviewer"
  | "photographer"
  | "illustrator"
  | "translator"
  | "editor"
  | "with";

/** Folded words that open a part of a byline, with the role of the people after them. Longer ones first. */
const CUES: readonly (readonly [string, BylineRole])[] = [
  ["propos recueillis et traduits par", "interviewer"],
  ["propos recueillis par", "interviewer"],
  ["propos recueillis", "interviewer"],
  ["entretien realise par", "interviewer"],
  ["entretien mene par", "interviewer"],
  ["entretien par", "interviewer"],
  ["interview realisee par", "interviewer"],
  ["interview par", "interviewer"],
  ["recueilli par", "interviewer"],
  ["recueillis par", "interviewer"],
  ["temoignage recueilli par", "interviewer"],
  ["textes et photos par", "author"],
  ["texte et photos par", "author"],
  ["texte et photos de", "author"],
  ["texte et photos :", "author"],
  ["texte et photos", "author"],
  ["texte par", "author"],
  ["textes par", "author"],
  ["texte de", "author"],
  ["texte :", "author"],
  ["textes :", "author"],
  ["texte", "author"],
  ["textes", "author"],
  ["photographies par", "photographer"],
  ["photographies de", "photographer"],
  ["photos par", "photographer"],
  ["photos de", "photographer"],
  ["photos :", "photographer"],
  ["photos", "photographer"],
  ["photo par", "photographer"],
  ["photo :", "photographer"],
  ["photo", "photographer"],
  ["video par", "photographer"],
  ["video :", "photographer"],
  ["illustrations par", "illustrator"],
  ["illustrations de", "illustrator"],
  ["illustrations :", "illustrator"],
  ["illustration par", "illustrator"],
  ["illustration de", "illustrator"],
  ["illustration :", "illustrator"],
  ["illustration", "illustrator"],
  ["dessins de", "illustrator"],
  ["dessin de", "illustrator"],
  ["dessins", "illustrator"],
  ["dessin", "illustrator"],
  ["infographie de", "illustrator"],
  ["infographie par", "illustrator"],
  ["infographie :", "illustrator"],
  ["infographie", "illustrator"],
  ["traduit de l'anglais par", "translator"],
  ["traduit de l'allemand par", "translator"],
  ["traduit de l'espagnol par", "translator"],
  ["traduit de l'italien par", "translator"],
  ["traduit du russe par", "translator"],
  ["traduit par", "translator"],
  ["traduction par", "translator"],
  ["traduction :", "translator"],
  ["traduction", "translator"],
  ["adapte par", "translator"],
  ["edite par", "editor"],
  ["relu par", "editor"],
  ["une enquete de", "author"],
  ["une chronique de", "author"],
  ["une tribune de", "author"],
  ["un article de", "author"],
  ["un reportage de", "author"],
  ["un texte de", "author"],
  ["un recit de", "author"],
  ["chronique de", "author"],
  ["chronique par", "author"],
  ["tribune de", "author"],
  ["tribune par", "author"],
  ["reportage de", "author"],
  ["enquete de", "author"],
  ["l'editorial de", "author"],
  ["editorial de", "author"],
  ["article ecrit par", "author"],
  ["article redige par", "author"],
  ["article de", "author"],
  ["article par", "author"],
  ["publie par", "author"],
  ["poste par", "author"],
  ["ecrit par", "author"],
  ["redige par", "author"],
  ["repere par", "author"],
  ["realise par", "author"],
  ["prepare par", "author"],
  ["propose par", "author"],
  ["signe par", "author"],
  ["signe", "author"],
  ["auteurs", "author"],
  ["auteure", "author"],
  ["autrice", "author"],
  ["auteur", "author"],
  ["la redaction", "author"],
  ["de notre envoye special", "correspondent"],
  ["de notre envoyee speciale", "correspondent"],
  ["de nos envoyes speciaux", "correspondent"],
  ["de nos envoyees speciales", "correspondent"],
  ["notre envoye special", "correspondent"],
  ["notre envoyee speciale", "correspondent"],
  ["nos envoyes speciaux", "correspondent"],
  ["de notre correspondante", "correspondent"],
  ["de notre correspondant", "correspondent"],
  ["de nos correspondants", "correspondent"],
  ["de nos correspondantes", "correspondent"],
  ["avec notre correspondante", "correspondent"],
  ["avec notre correspondant", "correspondent"],
  ["avec nos correspondants", "correspondent"],
  ["avec notre envoye special", "correspondent"],
  ["avec notre envoyee speciale", "correspondent"],
  ["avec nos envoyes speciaux", "correspondent"],
  ["correspondance de", "correspondent"],
  ["par notre envoye special", "correspondent"],
  ["par notre envoyee speciale", "correspondent"],
  ["par notre correspondant", "correspondent"],
  ["par notre correspondante", "correspondent"],
  ["par nos envoyes speciaux", "correspondent"],
  ["par nos envoyees speciales", "correspondent"],
  ["par nos correspondants", "correspondent"],
  ["par nos correspondantes", "correspondent"],
  ["par", "author"],
  ["de", "author"],
  ["by", "author"],
  ["en partenariat avec", "with"],
];

/** Functions that make a name line a byline even without « Par », and a name's last capitalised words a function. */
export const PRESS_JOBS: readonly string[] = [
  "envoye special",
  "envoyee speciale",
  "envoyes speciaux",
  "envoyees speciales",
  "correspondant",
  "correspondante",
  "correspondants",
  "correspondantes",
  "correspondance",
  "grand reporter",
  "grande reporter",
  "journaliste",
  "reporter",
  "redacteur",
  "redactrice",
  "chroniqueur",
  "chroniqueuse",
  "editorialiste",
  "photographe",
  "cheffe de service",
  "chef de service",
  "cheffe du service",
  "chef du service",
  "chef adjoint",
  "cheffe adjointe",
  "directeur de la redaction",
  "directrice de la redaction",
  "alternant",
  "stagiaire",
  "service ",
  "bureau de",
];

/** What stands in brackets behind a name: « (texte) », « (photos) ». */
export const TASKS: readonly (readonly [RegExp, BylineRole])[] = [
  [/^(?:textes?|recit|redaction)\)/, "author"],
  [/^(?:photos?|photographies?|photographe|images?|videos?)\)/, "photographer"],
  [/^(?:illustrations?|dessins?|infographies?|graphisme)\)/, "illustrator"],
  [/^(?:traductions?|trad\.)\)/, "translator"],
];

/** Words of headings and buttons that capitals make look like names, folded. */
export const NO_PERSON =
  /\b(?:communique|dossier|exclusif|direct|urgent|alerte|contacts?|presse|actualites?|infos?|rubrique|publicite|annonces?|chiffres?|reperes?)\b/;

/** « De Claire Aubin, ici Berry »: how stations sign; « de » alone is no sign of one. */
export const STATION =
  /^de \S{2,20} (?:\S{2,20} ){0,2}\S{2,20}, (?:ici|france bleu|france info|franceinfo|france inter|radio|rtl|rcf)(?: [^.!?]{1,30})?$/;

/** What a name on a page carries along: a button, the mark of a note. */
export const BUTTON = /(?: (?:Suivre|S['’]abonner|Voir plus)|\s?\*)$/;

/** A name on a social network, or a mail address. */
export const HANDLE = /^(?:@[A-Za-z0-9_]{2,30}|[A-Za-z0-9][\w.-]{0,30}@[A-Za-z0-9-]{2,30}\.[a-z]{2,6})(?![\w-])/;

/** First words of the names of papers, folded, and what parts them from who writes there: « Claire Aubin | Journal de Tours ». */
export const PAPER = /^(?:journal|gazette|tribune|courrier|quotidien|radio|tele|echo|depeche|presse) /;
export const BARS = /[|•·–—-]/;

/** The end of a site's name. */
export const DOMAIN = /^\.(?:fr|com|be|ch|ca|info|net|org|eu)\b/;

/** First words of the names of universities and institutes, folded. */
export const INSTITUTION =
  /^(universite|institut|ecole|centre |cnrs|inserm|sciences po|college de france|academie|laboratoire|inrae|ined|cnam|conservatoire|observatoire|fondation|hec |essec|ehess)/;

export const PLACE_LINKS: readonly string[] = [
  "a ",
  "au ",
  "aux ",
  "en ",
  "dans le ",
  "dans la ",
  "dans les ",
  "de retour de ",
  "de retour d'",
];

let cuesByFirst: Map<number, (typeof CUES)[number][]> | undefined;

/** The cues that begin with a letter, in the order of the table. */
export function cuesAt(code: number): readonly (typeof CUES)[number][] {
  if (cuesByFirst === undefined) {
    cuesByFirst = new Map();
    for (const cue of CUES) {
      const first = cue[0].charCodeAt(0);
      const list = cuesByFirst.get(first);
      if (list === undefined) cuesByFirst.set(first, [cue]);
      else list.push(cue);
    }
  }
  return cuesByFirst.get(code) ?? [];
}
