/** What a field may hold, in words, from its notation in the node table: `count` → “a whole number from 1”. */
export const expectedInWords = (notation: unknown, lang: "en" | "fr"): string => {
  const kind = String(notation);
  const known = words[lang].get(kind) ?? inWords(kind, lang);
  words[lang].set(kind, known);
  return known;
};

/** What was said before: a document may have the same fault a thousand times. */
const words = { en: new Map<string, string>(), fr: new Map<string, string>() };

const inWords = (kind: string, lang: "en" | "fr"): string => {
  const [, set, choice] = /^(enum|open)\((.+)\)$/.exec(kind) ?? [];
  if (choice) {
    const list = choice.split("|").map((word) => `\`${word}\``);
    return set === "open" ? `${either(list, lang)}${OR_OWN[lang]}` : either(list, lang);
  }
  if (kind.endsWith("[]") && !Object.hasOwn(KINDS, kind)) {
    return lang === "fr"
      ? `une liste dont chaque élément est ${expectedInWords(kind.slice(0, -2), lang)}`
      : `a list, each item ${expectedInWords(kind.slice(0, -2), lang)}`;
  }
  const known = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return known?.[lang === "fr" ? 1 : 0] ?? (lang === "fr" ? `un objet \`${kind}\`` : `a \`${kind}\` object`);
};

/** A choice in words: “`a`, `b` or `c`”. */
export const either = (words: readonly string[], lang: "en" | "fr"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${lang === "fr" ? "ou" : "or"} ${words.at(-1)}`;

const OR_OWN = {
  en: ", or a word of your own with a colon (`acme:word`)",
  fr: ", ou un mot à vous avec deux-points (`acme:mot`)",
};

/** Notation → English, French. */
const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  string: ["a string", "une chaîne"],
  text: ["a string that is not empty", "une chaîne non vide"],
  url: ["an address, as a string", "une adresse, sous forme de chaîne"],
  id: ["a string without blanks that is not empty", "une chaîne non vide et sans blanc"],
  ref: ["an `id`, as a string that is not empty", "un `id`, sous forme de chaîne non vide"],
  lang: ["a language tag such as `fr` or `fr-CA`", "une étiquette de langue comme `fr` ou `fr-CA`"],
  country: ["a country code of two capitals such as `FR`", "un code de pays en deux capitales comme `FR`"],
  instant: [
    "a moment with its offset such as `2026-05-12T18:30:00+02:00`",
    "un instant avec son décalage comme `2026-05-12T18:30:00+02:00`",
  ],
  day: ["a day such as `2026-05-12`", "un jour comme `2026-05-12`"],
  dateTime: [
    "a date or an hour such as `2026`, `2026-05`, `2026-05-12`, `18:30` or `2026-05-12T18:30+02:00`",
    "une date ou une heure comme `2026`, `2026-05`, `2026-05-12`, `18:30` ou `2026-05-12T18:30+02:00`",
  ],
  boolean: ["`true` or `false`", "`true` ou `false`"],
  integer: ["a whole number", "un nombre entier"],
  index: ["a whole number from 0", "un nombre entier à partir de 0"],
  offset: ["a whole number from 0", "un nombre entier à partir de 0"],
  count: ["a whole number from 1", "un nombre entier à partir de 1"],
  depth: ["2, 3, 4, 5 or 6", "2, 3, 4, 5 ou 6"],
  urgency: ["a whole number from 1 to 9", "un nombre entier de 1 à 9"],
  number: ["a number", "un nombre"],
  size: ["a number above 0", "un nombre supérieur à 0"],
  seconds: ["a number of seconds, 0 or more", "un nombre de secondes, 0 ou plus"],
  fraction: ["a number from 0 to 1", "un nombre de 0 à 1"],
  latitude: ["a number from -90 to 90", "un nombre de -90 à 90"],
  longitude: ["a number from -180 to 180", "un nombre de -180 à 180"],
  version: ["`1.0`", "`1.0`"],
  display: ["`inline`, `wide`, `full`, `left` or `right`", "`inline`, `wide`, `full`, `left` ou `right`"],
  data: ["an object", "un objet"],
  record: ["an object", "un objet"],
  "align[]": ["a list of `left`, `right`, `center` or `null`", "une liste de `left`, `right`, `center` ou `null`"],
  align: ["`left`, `right`, `center` or `null`", "`left`, `right`, `center` ou `null`"],
  children: ["a list of nodes", "une liste de nœuds"],
};
