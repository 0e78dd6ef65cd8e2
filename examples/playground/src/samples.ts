/** Copy to start from: articles of the project, by the name of their folder. */
const files = import.meta.glob("../../../fixtures/articles/*/source.txt", {
  query: "?raw",
  import: "default",
  eager: true,
}) as Record<string, string>;

const NAMES: Readonly<Record<string, [fr: string, en: string]>> = {
  "reportage-loire": ["Reportage collé d’une page", "Feature pasted from a page"],
  "entretien-hydrologue": ["Entretien", "Interview"],
  "depeche-chantier": ["Dépêche d’agence", "Agency dispatch"],
  "tribune-gares": ["Tribune", "Opinion piece"],
  "courriel-bibliobus": ["Courriel aux lignes coupées", "E-mail with hard wraps"],
  "brut-velo": ["Copie pleine d’habillage", "Copy full of page furniture"],
};

/** The samples in the order to show them in. */
export const samples = Object.entries(NAMES).flatMap(([folder, [fr, en]]) => {
  const source = files[`../../../fixtures/articles/${folder}/source.txt`];
  return source === undefined ? [] : [{ folder, fr, en, source }];
});
