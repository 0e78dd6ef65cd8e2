import { codeAt, isApostrophe, isBlank, isDash, isLetter, isUpper } from "./characters.js";

/** A person's name read in a line. */
export interface NameMatch {
  /** Index after the name. */
  end: number;
  /** Words in it, particles not counted. */
  words: number;
  /** Whether it is initials only (`J.R.`, `A. V.`). */
  initials: boolean;
}

const PARTICLES: ReadonlySet<string> = new Set(
  "de du des la le les van von der den ter ten ben bin ibn al el di da do dos del della y e zu af av d l".split(" "),
);

/** First words that begin sentences, groups or titles of works rather than names. */
const NO_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    "Le La Les Un Une Des Du De Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je Tu Mon Ma Mes Ton Ta Son Sa Ses Notre Nos Votre Vos Leur Leurs " +
    "Et Mais Ou Donc Or Ni Car Si Que Qui Quoi Dont Quand Comment Pourquoi Combien Quel Quelle Quels Quelles Dans Sur Sous Avec Sans Pour Par Vers Chez " +
    "Entre Depuis Pendant Avant Après Contre Malgré Selon Ainsi Alors Aussi Enfin Puis Ici Là Oui Non Plus Moins Très Trop Tout Tous Toute Toutes Même " +
    "Comme Lorsque Puisque Au Aux En À A Y Affaire Procès Guerre Mort Décès Crise Élection Élections Présidentielle Législatives Municipales Coupe Grève Réforme Projet Loi Attentat Attaque Incendie Accident Meurtre Conflit Festival Prix Salon Enquête " +
    "Interview Entretien Reportage Photo Photos Vidéo Source Crédit Lire Voir Actualités Accueil"
  ).split(" "),
);

/** Endings of words that name what was done, never a person: « Condamnation de Marc Petit ». */
const ABSTRACT = /[a-zé](?:tion|tions|sion|sions|isme)$/;

/** Words that, behind a particle, name what a person belongs to rather than end their name (« Luc Petit de la Banque du Nord »). */
const ORGANISATIONS: ReadonlySet<string> = new Set(
  "Banque Commission Fédération Fondation République Ligue Croix Cour Chambre Région Ville Mairie Maison Direction Confédération Conseil Centre Institut Université École Parti Ministère Assemblée Sénat Association Agence Académie Tribune Monde Figaro".split(
    " ",
  ),
);

/** Words that begin the next part of a byline, capital or not. */
const NEXT_PARTS: ReadonlySet<string> = new Set(
  "Photo Photos Photographies Texte Textes Illustration Illustrations Dessin Dessins Infographie Vidéo Vidéos Publié Publie Publiée Mis Mise Modifié Actualisé Traduction Traduit Lecture Temps Avec Propos Par Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche".split(
    " ",
  ),
);

/**
 * The name of a person that stands at `index`: one to five capitalised words with their particles (`Élodie de la Tour`,
 * `Jean-Marc N'Guyen`, `Ursula VON DER LEYEN`), or initials (`J.R.`). Judged by shape; that words are names is not known.
 */
export function readName(text: string, index: number, most = 5): NameMatch | undefined {
  if (!isUpper(codeAt(text, index))) return undefined;
  const initials = readInitials(text, index);
  if (initials !== undefined) return initials;
  let at = index;
  let end = index;
  let words = 0;
  while (words < most) {
    const wordEnd = nameWordEnd(text, at);
    if (wordEnd === at) break;
    const word = text.slice(at, wordEnd);
    if (words > 0 && NEXT_PARTS.has(word)) break;
    if (words > 0 && at > end + 1 && ORGANISATIONS.has(word)) break;
    if (isUpper(codeAt(text, at))) {
      if (words === 0 && (NO_FIRST_NAMES.has(titled(word)) || ABSTRACT.test(word))) return undefined;
      words++;
      end = wordEnd;
      if (word.length === 1 && codeAt(text, wordEnd) === 0x2e) end = wordEnd + 1;
    } else if (words === 0) break;
    else if (hasCapitalInside(word)) {
      words++;
      end = wordEnd;
    } else if (!PARTICLES.has(word)) break;
    const after = codeAt(text, Math.max(end, wordEnd));
    at = Math.max(end, wordEnd);
    if (isApostrophe(after)) {
      at++;
      continue;
    }
    if (!isBlank(after) || after === 0x0a || after === 0x0d) break;
    at++;
  }
  return words === 0 ? undefined : { end, words, initials: false };
}

/** A word in capitals as it stands at the start of a sentence. */
function titled(word: string): string {
  return isUpper(codeAt(word, 1)) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

function readInitials(text: string, index: number): NameMatch | undefined {
  let at = index;
  let count = 0;
  while (count < 4 && isUpper(codeAt(text, at))) {
    let next = at + 1;
    if (isDash(codeAt(text, next)) && isUpper(codeAt(text, next + 1))) next += 2;
    if (codeAt(text, next) !== 0x2e) break;
    count++;
    at = next + 1;
    if (isBlank(codeAt(text, at)) && isUpper(codeAt(text, at + 1)) && codeAt(text, at + 2) === 0x2e) at++;
    else if (isDash(codeAt(text, at)) && isUpper(codeAt(text, at + 1))) at++;
  }
  if (count < 2) return undefined;
  // « J.R. Martin » goes on as a name: the initials are its first word
  const rest = isBlank(codeAt(text, at)) && isUpper(codeAt(text, at + 1)) ? nameWordEnd(text, at + 1) : at;
  if (rest > at + 2) return { end: rest, words: count + 1, initials: false };
  return { end: at, words: count, initials: true };
}

/** Whether a word is a particle glued to a capitalised one: `d'Ormesson`, `al-Assad`. */
function hasCapitalInside(word: string): boolean {
  for (let index = 1; index < word.length - 1 && index <= 3; index++) {
    const code = word.charCodeAt(index);
    if (isApostrophe(code) || isDash(code)) return isUpper(word.charCodeAt(index + 1));
  }
  return false;
}

function nameWordEnd(text: string, index: number): number {
  let at = index;
  for (;;) {
    const code = codeAt(text, at);
    if (isLetter(code)) at++;
    else if (at > index && (isDash(code) || isApostrophe(code)) && isLetter(codeAt(text, at + 1))) at++;
    else return at;
  }
}
