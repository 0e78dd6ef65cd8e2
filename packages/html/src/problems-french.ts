import type { ProblemText } from "@marbre/schema";
import type { HtmlProblemCode } from "./problems.js";

/** The French words of each problem. */
export const french: Readonly<Record<HtmlProblemCode, ProblemText>> = {
  "node-unknown": "`{type}` est un nœud inconnu : seuls ses enfants sont imprimés. Fournissez un gestionnaire.",
  "tree-too-deep": "L’arbre dépasse {limit} niveaux : ce qui est plus profond est omis. Aplatissez-le.",
  "url-refused":
    "`{url}` n’est pas imprimé : seules les URL http, https, mailto, tel et relatives le sont. Corrigez l’adresse.",
  "link-nested": "Le lien vers `{url}` est dans un autre lien, ce que HTML interdit : seul son texte est imprimé.",
  "image-without-alt": "`{url}` n’a pas de texte de remplacement. Ajoutez `alt`, vide si l’image n’est que décorative.",
  "image-without-dimensions":
    "Les dimensions de `{url}` sont inconnues : la page bouge pendant le chargement. Indiquez largeur et hauteur.",
  "media-without-source": "Ce média ({type}) n’a pas d’adresse imprimable : rien ne peut être lu.",
  "embed-empty": "Cette intégration n’a ni adresse ni texte de repli : elle est omise. Ajoutez l’un ou l’autre.",
  "time-invalid": "`{value}` n’est pas une date ou une heure pour HTML : le texte est imprimé sans valeur machine.",
  "lang-invalid": "`{value}` n’est pas un code de langue (BCP 47) : il est omis.",
  "footnote-undefined":
    "Rien ne définit la note `{identifier}` : son appel est imprimé sans lien. Ajoutez la définition.",
  "heading-level-skipped":
    "Un intertitre de rang {depth} suit un titre de rang {after} : il est imprimé au rang {expected}.",
  "headline-missing": "L’article n’a pas de titre : la page prend ses premiers mots pour titre. Ajoutez un titre.",
  "date-invalid":
    "`{field}` vaut `{value}`, au lieu d’une date RFC 3339 avec décalage : elle est omise des métadonnées.",
};
