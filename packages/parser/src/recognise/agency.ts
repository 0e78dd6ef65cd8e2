import { codeAt, isLetter } from "./characters.js";
import { fold } from "./fold.js";

/** A news agency or desk found in a line. */
export interface AgencyMatch {
  /** Name as `meta.sources` holds it. */
  name: string;
  /** Index after the match. */
  end: number;
}

/** Folded spellings to the name that is stored. Longer spellings stand before those they begin with. */
const AGENCIES: readonly (readonly [string, string])[] = [
  ["afp", "AFP"],
  ["agence france-presse", "AFP"],
  ["agence france presse", "AFP"],
  ["reuters", "Reuters"],
  ["thomson reuters", "Reuters"],
  ["associated press", "AP"],
  ["the associated press", "AP"],
  ["ap", "AP"],
  ["keystone-ats", "Keystone-ATS"],
  ["keystone/ats", "Keystone-ATS"],
  ["keystone ats", "Keystone-ATS"],
  ["agence telegraphique suisse", "ATS"],
  ["ats", "ATS"],
  ["belga", "Belga"],
  ["agence belga", "Belga"],
  ["la presse canadienne", "La Presse canadienne"],
  ["presse canadienne", "La Presse canadienne"],
  ["efe", "EFE"],
  ["dpa", "dpa"],
  ["ansa", "ANSA"],
  ["bloomberg", "Bloomberg"],
  ["xinhua", "Xinhua"],
  ["tass", "TASS"],
  ["anadolu", "Anadolu"],
  ["agence anadolu", "Anadolu"],
  ["aps", "APS"],
  ["aip", "AIP"],
  ["aib", "AIB"],
  ["apa", "APA"],
  ["agp", "AGP"],
  ["anp", "ANP"],
  ["acp", "ACP"],
  ["panapress", "Panapress"],
  ["map", "MAP"],
  ["tap", "TAP"],
  ["upi", "UPI"],
  ["aef info", "AEF info"],
  ["agefi", "Agefi"],
  ["agence qmi", "Agence QMI"],
  ["qmi", "Agence QMI"],
  ["cna", "CNA"],
  ["rtbf", "RTBF"],
  ["afp factuel", "AFP Factuel"],
  ["afp focus", "AFP"],
  ["relaxnews", "Relaxnews"],
  ["etx daily up", "ETX Daily Up"],
  ["etx studio", "ETX Studio"],
  ["media services", "Media Services"],
  ["sipa", "Sipa"],
];

const COLLECTIVES: readonly string[] = ["agences de presse", "les agences", "des agences", "agences", "agence"];

let byFirstLetter: Map<number, (readonly [string, string])[]> | undefined;

/**
 * The agency whose name stands at `index` of a folded line, as a whole word; `agences` alone gives `agences`.
 *
 * Short names that are also French words or endings (AP, MAP, ATS, TAP, …) count only in capitals, so `original` is asked.
 */
export function readAgency(folded: string, original: string, index: number): AgencyMatch | undefined {
  byFirstLetter ??= indexAgencies();
  const candidates = byFirstLetter.get(codeAt(folded, index));
  if (candidates === undefined) return undefined;
  let best: AgencyMatch | undefined;
  for (const [spelling, name] of candidates) {
    const end = index + spelling.length;
    if (best !== undefined && end <= best.end) continue;
    if (!folded.startsWith(spelling, index) || isLetter(codeAt(folded, end))) continue;
    if (
      spelling.length <= 4 &&
      name !== "dpa" &&
      original.slice(index, end) !== original.slice(index, end).toUpperCase()
    ) {
      continue;
    }
    best = { name, end };
  }
  return best;
}

/** The collective `agences` (« avec agences », « avec les agences ») at `index` of a folded line. */
export function readAgencyCollective(folded: string, index: number): AgencyMatch | undefined {
  for (const spelling of COLLECTIVES) {
    const end = index + spelling.length;
    if (folded.startsWith(spelling, index) && !isLetter(codeAt(folded, end))) return { name: "agences", end };
  }
  return undefined;
}

/** Whether a whole line is an agency's name, for callers that hold a trimmed piece of a line. */
export function agencyNamed(piece: string): string | undefined {
  const folded = fold(piece);
  const match = readAgency(folded, piece, 0) ?? readAgencyCollective(folded, 0);
  return match !== undefined && match.end === piece.length ? match.name : undefined;
}

function indexAgencies(): Map<number, (readonly [string, string])[]> {
  const index = new Map<number, (readonly [string, string])[]>();
  for (const agency of AGENCIES) {
    const first = agency[0].charCodeAt(0);
    const list = index.get(first);
    if (list === undefined) index.set(first, [agency]);
    else list.push(agency);
  }
  return index;
}
