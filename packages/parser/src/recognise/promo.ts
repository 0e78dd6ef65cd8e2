import { fold } from "./fold.js";
import type { Recogniser } from "./recognition.js";

/** What a promotional line asks for. */
export interface Promo {
  kind: "newsletter" | "subscription" | "app" | "event" | "product" | "podcast";
  /** Whether it says that it is paid for. */
  sponsored?: true;
}

const CUES: readonly (readonly [string, Promo["kind"]])[] = [
  ["inscrivez-vous a notre newsletter", "newsletter"],
  ["inscrivez-vous a la newsletter", "newsletter"],
  ["inscrivez-vous a nos newsletters", "newsletter"],
  ["inscrivez-vous gratuitement a", "newsletter"],
  ["s'inscrire a la newsletter", "newsletter"],
  ["s'inscrire a notre newsletter", "newsletter"],
  ["abonnez-vous a notre newsletter", "newsletter"],
  ["abonnez-vous a la newsletter", "newsletter"],
  ["abonnez-vous gratuitement a", "newsletter"],
  ["notre newsletter", "newsletter"],
  ["nos newsletters", "newsletter"],
  ["notre infolettre", "newsletter"],
  ["la newsletter de la redaction", "newsletter"],
  ["recevez chaque", "newsletter"],
  ["recevez tous les", "newsletter"],
  ["recevez nos", "newsletter"],
  ["recevez notre", "newsletter"],
  ["recevez l'essentiel", "newsletter"],
  ["recevez gratuitement", "newsletter"],
  ["dans votre boite mail", "newsletter"],
  ["dans votre boite de reception", "newsletter"],
  ["abonnez-vous", "subscription"],
  ["je m'abonne", "subscription"],
  ["s'abonner a partir de", "subscription"],
  ["abonnement a partir de", "subscription"],
  ["offre d'abonnement", "subscription"],
  ["profitez de notre offre", "subscription"],
  ["soutenez-nous", "subscription"],
  ["soutenez un journalisme", "subscription"],
  ["soutenez la presse", "subscription"],
  ["faites un don", "subscription"],
  ["sans engagement", "subscription"],
  ["1 mois offert", "subscription"],
  ["la suite apres cette publicite", "product"],
  ["la suite apres la publicite", "product"],
  ["la suite apres la pub", "product"],
  ["telechargez l'application", "app"],
  ["telechargez notre application", "app"],
  ["telechargez gratuitement l'appli", "app"],
  ["suivez-nous sur", "app"],
  ["suivez toute l'actualite", "app"],
  ["suivez l'actualite", "app"],
  ["rejoignez notre chaine", "app"],
  ["rejoignez-nous sur", "app"],
  ["retrouvez-nous sur", "app"],
  ["retrouvez toute l'actualite", "app"],
  ["retrouvez tous les episodes", "podcast"],
  ["ecoutez notre podcast", "podcast"],
  ["decouvrez notre podcast", "podcast"],
  ["abonnez-vous au podcast", "podcast"],
  ["reservez vos places", "event"],
  ["reservez votre place", "event"],
  ["contenu sponsorise", "product"],
  ["contenu partenaire", "product"],
  ["article sponsorise", "product"],
  ["en partenariat avec", "product"],
  ["publi-redactionnel", "product"],
  ["publireportage", "product"],
  ["publi-reportage", "product"],
  ["communique de presse", "product"],
  ["code promo", "product"],
  ["lien affilie", "product"],
  ["liens affilies", "product"],
  ["acheter ce numero", "product"],
  ["en kiosque", "product"],
  ["cet article est paru dans notre newsletter", "newsletter"],
  ["cet article est extrait de la newsletter", "newsletter"],
  ["cet article est issu de", "product"],
  ["contactez-nous", "product"],
];

const STARTS_ONLY: ReadonlySet<string> = new Set([
  "recevez chaque",
  "recevez tous les",
  "recevez nos",
  "recevez notre",
  "notre newsletter",
  "nos newsletters",
  "en partenariat avec",
  "communique de presse",
  "suivez l'actualite",
  "suivez toute l'actualite",
  "cet article est issu de",
  "la newsletter de la redaction",
]);

/**
 * A line that sells: a newsletter, a subscription, an application, a product, paid content.
 *
 * « Sa lettre d'information compte 3 000 abonnés » sells nothing: the words must address the reader.
 */
export const promo: Recogniser<Promo> = (text) => {
  if (text.length > 360 || text.length < 8) return undefined;
  const folded = fold(text);
  for (const [cue, kind] of CUES) {
    const at = folded.indexOf(cue);
    if (at < 0 || (at > 4 && STARTS_ONLY.has(cue))) continue;
    if (cue === "sans engagement" && !folded.includes("abonn")) continue;
    if (cue === "en kiosque" && !/numero|n°|magazine|\d ?€/.test(folded)) continue;
    if (cue === "contactez-nous" && text.length > 160) continue;
    const sponsored = /sponsoris|publi-?r|partenariat|contenu partenaire/.test(folded);
    const value: Promo = sponsored ? { kind, sponsored: true } : { kind };
    return { value, ranges: [{ start: at, end: at + cue.length, part: "cue" }], score: at < 60 ? 0.9 : 0.6 };
  }
  return undefined;
};
