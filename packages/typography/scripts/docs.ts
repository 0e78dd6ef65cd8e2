import type { Rule } from "../src/rule.js";
import { rules } from "../src/rules/index.js";
import type { Style } from "../src/style.js";
import { styles } from "../src/styles.js";

/** The page `docs/typography.md`: styles and rules, in French, made of what the package says of itself. */
export function typographyPage(): string {
  const [applied, suggested] = [rules.filter(isApplied), rules.filter((rule) => !isApplied(rule))];
  return [
    "# Typographie française",
    "<!-- Page faite par `npx vitest run packages/typography -u` à partir des règles ; ne pas la modifier à la main. -->",
    "`@marbre/typography` met un texte français dans la typographie d’une maison. Une seule lecture, de gauche à droite, met d’abord de côté ce qui n’est pas de la prose — adresses, chemins, code, balises, heures, rapports, dates, émoticônes, phrases en d’autres langues —, puis chaque règle ne regarde que ses signes. Appliquée deux fois, la typographie ne change plus rien.",
    "Les espaces invisibles sont montrées ainsi : ⍽ pour l’espace insécable (U+00A0), ⎵ pour l’espace fine insécable (U+202F).",
    "## Styles de maison",
    "`presse` est le style par défaut. Chaque ligne est un commutateur : `typography(texte, { style: { ...styles.presse, ellipsis: false } })`. `false` laisse l’endroit comme il est ; « rien » y enlève l’espace. `insert` nomme les signes auxquels une espace qui manque est ajoutée (« pour les deux guillemets, € pour toutes les monnaies, ° pour les unités et n°).",
    stylesTable(),
    "## Règles appliquées",
    "Dans l’ordre de leur priorité. « IN » est le *Lexique des règles typographiques en usage à l’Imprimerie nationale* (2002).",
    ...applied.map(section),
    "## Règles seulement proposées",
    "`lint` et `marbre check` les signalent ; `typography` ne change rien, parce que seul l’auteur sait.",
    ...suggested.map(section),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function isApplied({ level }: Rule): boolean {
  return level === "fix";
}

function stylesTable(): string {
  const names = Object.keys(styles) as (keyof typeof styles)[];
  const switches = Object.keys(styles.presse) as (keyof Style)[];
  return [
    `| commutateur | ${names.map((name) => `\`${name}\``).join(" | ")} |`,
    `|---|${names.map(() => "---").join("|")}|`,
    ...switches.map((name) => `| \`${name}\` | ${names.map((style) => shown(styles[style][name])).join(" | ")} |`),
  ].join("\n");
}

function shown(value: string | boolean): string {
  if (value === "") return "rien";
  if (value === " ") return "espace";
  return typeof value === "boolean" ? (value ? "oui" : "`false`") : visible(value);
}

function section({ name, message, source, examples, unchanged }: Rule): string {
  return [
    `### \`${name}\``,
    `${message.fr}. Source : ${source}.`,
    [
      "| avant | après |",
      "|---|---|",
      ...examples.map(([before, after]) => `| ${cell(before)} | ${cell(after)} |`),
    ].join("\n"),
    `Ne changent pas : ${unchanged.map(cell).join(", ")}.`,
  ].join("\n\n");
}

/** A text as code in a table, whatever it holds. */
function cell(text: string): string {
  const fence = text.includes("`") ? "``" : "`";
  return `${fence}${visible(text).replaceAll("|", "\\|")}${fence}`;
}

function visible(text: string): string {
  return text
    .replaceAll("\u00A0", "⍽")
    .replaceAll("\u202F", "⎵")
    .replaceAll("\u00AD", "[U+00AD]")
    .replaceAll("\n", "↵");
}
