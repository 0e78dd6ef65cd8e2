import { isBlank, isDigit, trimEnd } from "./characters.js";
import { fold } from "./fold.js";
import type { Recogniser } from "./recognition.js";

/** A part of the page around the article. */
export interface Furniture {
  kind: "share" | "comments" | "advertisement" | "navigation" | "tags" | "account" | "player";
  /** Words of a tag list. */
  tags?: string[];
}

/** Folded lines, whole. */
const LINES: readonly (readonly [Furniture["kind"], string])[] = [
  [
    "share",
    "partager,partager l'article,partager cet article,partagez,partagez cet article,partagez l'article,partager sur facebook,partager sur twitter,partager sur x,partager sur linkedin,partager sur whatsapp,partager par e-mail,partager par email,partager par mail," +
      "facebook,twitter,x,linkedin,whatsapp,messenger,telegram,pinterest,bluesky,instagram,e-mail,email,mail,envoyer,envoyer par e-mail,envoyer par email,envoyer par mail,envoyer a un ami,imprimer,copier le lien,copier,lien copie,lien copie !,copier le lien de l'article," +
      "offrir,offrir l'article,offrir cet article,sauvegarder,enregistrer,sauvegarder l'article,ajouter a vos favoris,ajouter a mes favoris,ajouter aux favoris,ajouter a mes articles,ajouter a ma selection,lire plus tard,favoris,tweeter,tweet,j'aime,flipboard,google news,signaler,signaler une erreur,signaler une faute,classer",
  ],
  [
    "comments",
    "commentaires,commentaire,commenter,reagir,reagissez,reactions,0 commentaire,aucun commentaire,laisser un commentaire,ajouter un commentaire,voir les commentaires,voir tous les commentaires,lire les commentaires,poster un commentaire,votre commentaire,contribuer,donner mon avis,rejoindre la conversation,soyez le premier a commenter,soyez le premier a reagir,a vous la parole,les commentaires sont fermes",
  ],
  [
    "advertisement",
    "publicite,annonce,annonces,sponsorise,contenu sponsorise,pub,- publicite -,advertisement,passer la publicite,fermer la publicite,la suite apres la publicite,la suite apres cette publicite,inread",
  ],
  [
    "navigation",
    "menu,recherche,rechercher,retour,retour a l'accueil,haut de page,retour en haut,retour en haut de page,lire la suite,lire plus,voir plus,voir moins,afficher plus,afficher la suite,suivant,precedent,article suivant,article precedent,page suivante,suivre,suivez-nous,suivez nous,fermer,ouvrir,agrandir l'image,agrandir,zoom,plein ecran,sommaire,newsletter,newsletters,accepter,tout accepter,tout refuser,parametrer,gerer mes choix,gerer les cookies,cookies,plan du site,contact,contactez-nous,mentions legales,a propos,nos applications,flux rss,rss,aller au contenu,aller au contenu principal,aller a la navigation,passer au contenu,nous suivre,en savoir plus,decouvrir,voir tout,voir les archives,voir le diaporama,lancer le diaporama,voir la galerie,choisir ma ville,nos archives,edition abonnes",
  ],
  [
    "account",
    "s'abonner,s'identifier,se connecter,connexion,s'inscrire,mon compte,creer un compte,deconnexion,se deconnecter,je me connecte,je m'inscris,abonnement,s'abonner des 1€,inscription,essai gratuit,deja abonne ? se connecter,offrez un abonnement,je m'abonne",
  ],
  [
    "player",
    "ecouter,ecouter l'article,ecouter cet article,lecture,pause,play,lire la video,voir la video,lecture de la video,ecouter le podcast,volume,vitesse de lecture,a+ a-,a+,a-,taille du texte,00:00,regarder la video,lecteur audio,lecteur video,ecoutez cet article,cet article vous est propose en version audio",
  ],
];

let byLine: Map<string, Furniture["kind"]> | undefined;

const TAG_LEADS = [
  "mots-cles",
  "mots cles",
  "mot-cle",
  "tags",
  "tag",
  "etiquettes",
  "thematiques",
  "themes associes",
  "sujets",
  "sujets associes",
  "sur les memes sujets",
] as const;

/**
 * A line of the page rather than of the article: `Partager`, `Commentaires (12)`, `Publicité`, `S'abonner`,
 * `Tags : climat, Europe`, `#climat #europe`, `12 partages`, a row of network names.
 *
 * The whole line must be such words: « Partager ses biens » is none.
 */
export const furniture: Recogniser<Furniture> = (text) => {
  if (text.length > 200 || text.length < 1) return undefined;
  const folded = fold(text);
  const range = [{ start: 0, end: text.length, part: "cue" }];
  if (text.length <= 64) {
    byLine ??= new Map(LINES.flatMap(([kind, lines]) => lines.split(",").map((line) => [line, kind] as const)));
    const bare = strip(folded);
    if (bare.length === 0) return undefined;
    const kind = byLine.get(bare);
    if (kind !== undefined) return { value: { kind }, ranges: range, score: bare.length < 3 ? 0.6 : 0.93 };
    const row = rowOf(bare, byLine);
    if (row !== undefined) return { value: { kind: row }, ranges: range, score: 0.9 };
    const counted = countedWord(bare);
    if (counted !== undefined) return { value: { kind: counted }, ranges: range, score: 0.93 };
  }
  const tags = tagList(text, folded);
  return tags === undefined ? undefined : { value: { kind: "tags", tags }, ranges: range, score: 0.9 };
};

/** The line without arrows, bullets, brackets and final signs around it. */
function strip(folded: string): string {
  let start = 0;
  let end = folded.length;
  while (start < end && (isBlank(folded.charCodeAt(start)) || "•·-–—>|+[(*".includes(folded.charAt(start)))) start++;
  while (end > start && (isBlank(folded.charCodeAt(end - 1)) || "•·–—>|:.]*".includes(folded.charAt(end - 1)))) end--;
  if (folded.endsWith(" -", end)) end = trimEnd(folded, end - 1, start);
  return folded.slice(start, end);
}

/** `Facebook Twitter WhatsApp`, `Partager | Imprimer`: each word is furniture by itself. */
function rowOf(bare: string, lines: ReadonlyMap<string, Furniture["kind"]>): Furniture["kind"] | undefined {
  const words = bare.split(/[\s|•·,/]+/);
  if (words.length < 2 || words.length > 8) return undefined;
  let kind: Furniture["kind"] | undefined;
  for (const word of words) {
    const found = lines.get(word);
    if (found === undefined) return undefined;
    kind ??= found;
  }
  return kind;
}

/** `Commentaires (12)`, `12 commentaires`, `48 partages`, `3 réactions`, `1,2k`. */
function countedWord(bare: string): Furniture["kind"] | undefined {
  const match =
    /^(?:\(?[\d.,\s]+k?\)?\s*)?(commentaires?|partages?|reactions?|avis|j'aime|vues|contributions?|likes?)(?:\s*[:(]?\s*[\d.,\s]*k?\)?)$/.exec(
      bare,
    );
  if (match === null || !/\d/.test(bare)) return undefined;
  return /^(partage|j'aime|like|vue)/.test(match[1] as string) ? "share" : "comments";
}

function tagList(text: string, folded: string): string[] | undefined {
  if (text.charCodeAt(0) === 0x23 && !isDigit(text.charCodeAt(1))) {
    const words = text.split(/[\s,;]+/).filter((word) => word !== "");
    return words.length <= 30 && words.every((word) => /^#[\p{L}\p{N}_]{2,60}$/u.test(word))
      ? words.map((word) => word.slice(1))
      : undefined;
  }
  for (const lead of TAG_LEADS) {
    if (!folded.startsWith(lead)) continue;
    let at = lead.length;
    while (isBlank(folded.charCodeAt(at))) at++;
    const sign = folded.charAt(at);
    if (sign !== ":" && sign !== "\n" && !(at > lead.length && lead === "tags")) return undefined;
    const tags = text
      .slice(at + (sign === ":" ? 1 : 0))
      .split(/[,;|•\n]/)
      .map((tag) => tag.trim().replace(/^#/, ""))
      .filter((tag) => tag !== "");
    return tags.length > 0 && tags.every((tag) => tag.length < 40) ? tags : undefined;
  }
  return undefined;
}
