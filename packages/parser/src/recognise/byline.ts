import { agencyNamed, readAgency, readAgencyCollective } from "./agency.js";
import {
  BARS,
  BUTTON,
  type BylineRole,
  cuesAt,
  DOMAIN,
  HANDLE,
  INSTITUTION,
  NO_PERSON,
  PAPER,
  PLACE_LINKS,
  PRESS_JOBS,
  STATION,
  TASKS,
} from "./byline-words.js";
import { isBlank, isDigit, isLetter, isLower, isUpper, trimEnd } from "./characters.js";
import { type LineDates, lineDates, readDates } from "./date.js";
import { fold } from "./fold.js";
import { readName } from "./person-name.js";
import { readReadingTime } from "./reading-time.js";
import type { RecogniseContext, Recogniser, Recognition, RecognitionRange } from "./recognition.js";

/** A person that a byline names. */
export interface BylineContributor {
  name: string;
  role: BylineRole;
  /** Function as written: `envoyée spéciale`, `professeur de droit`. */
  jobTitle?: string;
  /** Where they report from: `Kiev`. */
  location?: string;
  /** What they belong to or write for: `Université de Lorraine`. */
  affiliation?: string;
}

/** What a byline says. */
export interface Byline {
  contributors: BylineContributor[];
  /** Agencies and papers behind the article: `AFP`, `agences`, `20 Minutes`. */
  sources: string[];
  /** Dates that stand in the same line. */
  dates?: LineDates;
  /** Range of those dates and their words, a reading time with them. */
  dateSpan?: { start: number; end: number };
}

/**
 * A line that says who wrote: `Par Claire Dumont et Marc Lavigne, envoyés spéciaux à Kiev`, `A. V. avec AFP`,
 * `Propos recueillis par …`, `Texte : … Photos : …`, `Jeanne Petit 30/12/2022 à 16:40`, a bare name.
 *
 * Understood to its end or refused: « Par ailleurs, … » is no byline. A bare name scores 0.5, since an attribution or a
 * heading can look the same; « Par » and a name 0.95.
 */
export const byline: Recogniser<Byline> = (text, context) => {
  if (text.length > 240 || text.length < 2) return undefined;
  const first = text.charCodeAt(0);
  if (isDigit(first) && !/[A-Za-zÀ-ž]/.test(text)) return undefined;
  const folded = fold(text);
  if (DESK.test(text)) return deskInitials(text);
  const reader = new BylineReader(text, folded, context);
  return reader.read();
};

/** « LEXPRESS.fr » */
const SITE = /^[\p{Lu}\d][\p{L}\d]*(?: [\p{Lu}\d][\p{L}\d]*){0,2}\.(?:fr|com|be|ch|ca|info|net|org|eu)(?![\p{L}.])/u;

/** Initials of an agency's desk: « ats/jop », « nk-mlb/pap ». */
const DESK = /^[a-z]{2,6}(?:[/-][a-z]{2,6}){1,3}$/;

/** The agencies among the initials; those of people name nobody. */
function deskInitials(text: string): Recognition<Byline> | undefined {
  if (!text.includes("/")) return undefined;
  const sources = text.split(/[/-]/).flatMap((part) => agencyNamed(part.toUpperCase()) ?? []);
  return { value: { contributors: [], sources }, ranges: [], score: sources.length > 0 ? 0.9 : 0.6 };
}

class BylineReader {
  private readonly text: string;
  private readonly folded: string;
  private readonly context: RecogniseContext;
  private readonly contributors: BylineContributor[] = [];
  private readonly sources: string[] = [];
  private readonly ranges: RecognitionRange[] = [];
  private dates: LineDates | undefined;
  private dateSpan: { start: number; end: number } | undefined;
  private role: BylineRole = "author";
  private cued = false;
  private pressJob = false;
  private bareWords = 0;
  private open: BylineContributor[] = [];
  private at = 0;

  constructor(text: string, folded: string, context: RecogniseContext) {
    this.text = text;
    this.folded = folded;
    this.context = context;
  }

  read(): Recognition<Byline> | undefined {
    const end = trimEnd(this.text, this.text.length);
    let rounds = 0;
    for (;;) {
      this.skipSigns();
      if (this.at >= end) break;
      if (++rounds > 24 || !this.readPart()) return undefined;
    }
    if (this.contributors.length === 0 && this.sources.length === 0) return undefined;
    const score = this.score();
    if (score === 0) return undefined;
    const value: Byline = { contributors: this.contributors, sources: this.sources };
    if (this.dates !== undefined) value.dates = this.dates;
    if (this.dateSpan !== undefined) value.dateSpan = this.dateSpan;
    return { value, ranges: this.ranges, score };
  }

  private readPart(): boolean {
    return (
      this.readWith() ||
      this.readSource() ||
      this.readDate() ||
      this.readCue() ||
      this.readTask() ||
      this.readHandle() ||
      this.readCollective() ||
      this.readPlaceOrJob() ||
      this.readPerson() ||
      this.readOrganisation() ||
      this.readJob() ||
      this.readLineBelow()
    );
  }

  private score(): number {
    if (this.cued) {
      const single = this.contributors.length === 1 && !this.contributors[0]?.name.includes(" ");
      return single && this.sources.length === 0 && this.dates === undefined ? 0.75 : 0.95;
    }
    if (this.pressJob) return 0.9;
    if (this.sources.length > 0) return this.contributors.length > 0 || this.dates !== undefined ? 0.9 : 0.7;
    if (this.dates !== undefined) return 0.85;
    if (this.contributors.some((contributor) => !contributor.name.includes(" ") && !contributor.name.includes(".")))
      return 0;
    return this.bareWords > 8 || this.contributors.length > 4 ? 0.3 : 0.5;
  }

  /** « avec AFP », « (avec agences) », « avec Marie Roux à Lyon ». */
  private readWith(): boolean {
    if (!this.folded.startsWith("avec ", this.at)) return false;
    let at = this.at + 5;
    for (const article of ["l'", "les ", "la ", "le "]) if (this.folded.startsWith(article, at)) at += article.length;
    const agency = readAgency(this.folded, this.text, at) ?? readAgencyCollective(this.folded, this.at + 5);
    const person = agency === undefined ? readName(this.text, this.at + 5) : undefined;
    if (agency === undefined && person === undefined) return false;
    this.ranges.push({ start: this.at, end: this.at + 5, part: "cue" });
    if (agency !== undefined) this.addSource(agency.name, agency.end, at);
    else if (person !== undefined) {
      this.role = "with";
      this.addPerson(this.at + 5, person.end);
    }
    return true;
  }

  private readSource(): boolean {
    let at = this.at;
    for (const lead of ["source :", "sources :", "source", "l'"]) {
      if (this.folded.startsWith(lead, at)) {
        at += lead.length;
        while (isBlank(this.text.charCodeAt(at))) at++;
        break;
      }
    }
    const agency =
      readAgency(this.folded, this.text, at) ??
      (this.sources.length > 0 ? readAgencyCollective(this.folded, at) : undefined);
    if (agency === undefined) return false;
    if (at > this.at) this.ranges.push({ start: this.at, end: at, part: "cue" });
    this.addSource(agency.name, agency.end, at);
    return true;
  }

  private readDate(): boolean {
    const reading = readReadingTime(this.folded, this.at);
    if (reading?.named) {
      this.ranges.push({ start: this.at, end: reading.end, part: "cue" });
      this.dateSpan = { start: this.dateSpan?.start ?? this.at, end: reading.end };
      this.at = reading.end;
      return true;
    }
    if (this.dates !== undefined) return false;
    const found = readDates(this.folded, this.at, this.context);
    if (found === undefined) return false;
    this.ranges.push(...found.ranges);
    this.dates = lineDates(found);
    this.dateSpan = { start: this.dateSpan?.start ?? this.at, end: found.end };
    this.at = found.end;
    this.open = [];
    return true;
  }

  private readCue(): boolean {
    for (const [words, role] of cuesAt(this.folded.charCodeAt(this.at))) {
      if (!this.folded.startsWith(words, this.at)) continue;
      let end = this.at + words.length;
      if (isLetter(this.folded.charCodeAt(end)) || this.folded.charCodeAt(end) === 0x27) continue;
      if (words === "de" && (this.at > 0 || !STATION.test(this.folded))) continue;
      if (words === "la redaction") return this.readStaff(end);
      while (isBlank(this.text.charCodeAt(end)) || (":—–-".includes(this.text.charAt(end)) && end < this.text.length))
        end++;
      if (words === "auteur" && this.folded.startsWith("s ", end)) continue;
      const start = this.at;
      this.at = end;
      if (role === "correspondent" && !words.startsWith("correspondance")) this.readOwnPlace(start);
      else if (!this.beginsPeople()) {
        this.at = start;
        continue;
      }
      this.ranges.push({ start, end: Math.min(end, this.text.length), part: "cue" });
      this.role = role;
      this.cued = true;
      this.open = [];
      return true;
    }
    return false;
  }

  /** « La rédaction », « La rédaction de Metz » as the author. */
  private readStaff(end: number): boolean {
    let at = end;
    while (at < this.text.length && !",(|—–".includes(this.text.charAt(at)) && !this.folded.startsWith(" avec ", at)) {
      if (isDigit(this.text.charCodeAt(at)) || at - end > 40) return false;
      at++;
    }
    const words = this.text.slice(end, at).trim();
    if (words !== "" && !/^(de |du |d['’]|des |locale|web|numérique)/i.test(words)) return false;
    this.cued = true;
    this.addPerson(this.at, trimEnd(this.text, at));
    return true;
  }

  /** The place in « De notre correspondant à Berlin, Paul Morin », kept for the people that follow. */
  private readOwnPlace(start: number): void {
    const place = this.ownPlace(this.at);
    const job = this.text.slice(start, this.at).trim();
    this.pending = { jobTitle: job.replace(/^(de |par |avec )?(notre|nos) /i, "") };
    if (place !== undefined) {
      this.pending.location = place.name;
      this.ranges.push({ start: place.start, end: place.end, part: "location" });
      this.at = place.end;
    }
  }

  /** The place, without the name that may follow it at once: « à Kiev Marc Lefort ». */
  private ownPlace(index: number): { name: string; start: number; end: number } | undefined {
    const place = this.placeAt(index);
    if (place === undefined || /\p{L}/u.test(this.text.slice(place.end))) return place;
    const person = /^(.+?)\s+(\S+\s+\S+)$/.exec(place.name);
    return person === null ? place : { ...place, name: person[1]!, end: place.start + person[1]!.length };
  }

  private pending: { jobTitle?: string; location?: string } | undefined;

  private beginsPeople(): boolean {
    return (
      readName(this.text, this.at) !== undefined ||
      readAgency(this.folded, this.text, this.at) !== undefined ||
      this.folded.startsWith("la redaction", this.at) ||
      this.folded.startsWith("un collectif ", this.at) ||
      this.folded.startsWith("l'", this.at) ||
      this.startsOrganisation(this.at) ||
      (/^(?:le|la|les) \p{Lu}/iu.test(this.text.slice(this.at, this.at + 5)) && isUpper(this.text.charCodeAt(this.at)))
    );
  }

  /** What each did, in brackets: « Claire Aubin (texte) et Marc Lefort (photos) ». */
  private readTask(): boolean {
    if (this.open.length === 0 || this.at === 0 || this.text.charCodeAt(this.at - 1) !== 0x28) return false;
    const inside = this.folded.slice(this.at, this.at + 20);
    const task = TASKS.find(([words]) => words.test(inside));
    if (task === undefined) return false;
    // « Par Claire Aubin et Marc Lefort (photos) »: who is named last took them.
    for (const contributor of task[1] === "author" ? this.open : this.open.slice(-1)) contributor.role = task[1];
    const end = this.text.indexOf(")", this.at);
    this.ranges.push({ start: this.at, end, part: "cue" });
    this.at = end;
    this.open = [];
    return true;
  }

  /** A name on a social network behind a person's, or an address: « Claire Aubin @claire_aubin », « C. A. c.aubin@exemple.fr ». */
  private readHandle(): boolean {
    if (this.contributors.length === 0) return false;
    const handle = HANDLE.exec(this.text.slice(this.at, this.at + 80));
    if (handle === null) return false;
    this.ranges.push({ start: this.at, end: this.at + handle[0].length, part: "cue" });
    this.at += handle[0].length;
    this.pressJob = true;
    return true;
  }

  /** « Par un collectif de médecins », « et Service infographie »: who signs is no person. */
  private readCollective(): boolean {
    if (!this.cued) return false;
    const rest = this.folded.slice(this.at);
    const desk = rest.startsWith("service ") && this.contributors.length > 0 && isUpper(this.text.charCodeAt(this.at));
    if (!/^(?:un |le )?collectif\b/.test(rest) && !(desk && this.folded.slice(0, this.at).endsWith("et ")))
      return false;
    const end = this.at + rest.search(/[,|•—–(\n]|$/);
    if (end - this.at > 120 || /[.!?:]$/.test(rest)) return false;
    this.addPerson(this.at, trimEnd(this.text, end));
    return true;
  }

  private readPerson(): boolean {
    const name = readName(this.text, this.at);
    if (name === undefined) return false;
    if (DOMAIN.test(this.folded.slice(name.end, name.end + 6))) return false;
    if (!this.cued && this.paperEnd(this.at) !== undefined) return false;
    if (name.words === 1 && name.end - this.at <= 3 && /^[\s,]*(?:\(?avec |et )/.test(this.folded.slice(name.end))) {
      this.addPerson(this.at, name.end);
      return true;
    }
    if (!this.cued && !name.initials && name.words < 2) return false;
    let end = name.end;
    const job = this.jobInside(this.at, end);
    if (job !== undefined) end = trimEnd(this.text, job);
    if (agencyNamed(this.text.slice(this.at, end)) !== undefined) return false;
    if (!this.cued && NO_PERSON.test(this.folded.slice(this.at, end))) return false;
    if (this.contributors.length > 0 && PAPER.test(this.folded.slice(this.at, end)) && BARS.test(this.before())) {
      this.addSource(this.text.slice(this.at, end), end, this.at);
      return true;
    }
    this.bareWords += name.words;
    this.addPerson(this.at, end);
    return true;
  }

  /** The last sign before here. */
  private before(): string {
    return this.text.charAt(trimEnd(this.text, this.at) - 1);
  }

  /** Index of a press function that a capitalised run ends in (`Martin Regley Journaliste`). */
  private jobInside(start: number, end: number): number | undefined {
    for (const job of PRESS_JOBS) {
      const found = this.folded.indexOf(job, start + 3);
      if (found > start && found < end && this.text.charCodeAt(found - 1) <= 0x20) return found;
    }
    return undefined;
  }

  private addPerson(start: number, nameEnd: number): void {
    const button = BUTTON.exec(this.text.slice(start, nameEnd));
    const end = button === null ? nameEnd : start + button.index;
    const contributor: BylineContributor = { name: this.text.slice(start, end), role: this.role };
    if (this.pending !== undefined) Object.assign(contributor, this.pending, { role: "correspondent" });
    this.contributors.push(contributor);
    this.open.push(contributor);
    this.ranges.push({ start, end, part: "name" });
    if (end < nameEnd) this.ranges.push({ start: end, end: nameEnd, part: "cue" });
    this.at = nameEnd;
  }

  private addSource(name: string, end: number, start: number): void {
    if (!this.sources.includes(name)) this.sources.push(name);
    this.ranges.push({ start, end, part: "source" });
    this.at = end;
  }

  /** « , envoyée spéciale à Kiev », « , à Bruxelles », « (Bruxelles, bureau européen) », « Journaliste ». */
  private readPlaceOrJob(): boolean {
    if (this.open.length === 0) return false;
    const before = this.text.charCodeAt(this.at - 1);
    const place = this.placeAt(this.at);
    if (place !== undefined) {
      // « (à Gérardmer, Vosges) »
      const close = before === 0x28 ? this.closeOf(this.at) : -1;
      const region = close > place.end && /^, ?\p{Lu}[\p{L}'’-]+$/u.test(this.text.slice(place.end, close));
      const end = region ? close : place.end;
      for (const contributor of this.open) contributor.location ??= place.name;
      if (before === 0x28) this.pressJob = true;
      this.ranges.push({ start: this.at, end, part: "location" });
      this.at = end;
      return true;
    }
    for (const job of PRESS_JOBS) {
      if (!this.folded.startsWith(job, this.at)) continue;
      this.pressJob = true;
      return this.takeJob();
    }
    if (this.readAffiliation()) return true;
    if (this.readLastPlace()) return true;
    if (before === 0x28 && isUpper(this.text.charCodeAt(this.at))) {
      const close = this.closeOf(this.at);
      if (close < 0 || agencyNamed(this.text.slice(this.at, close)) !== undefined) return false;
      const inside = this.text.slice(this.at, close);
      const comma = inside.indexOf(",");
      const location = comma < 0 ? inside : inside.slice(0, comma);
      if (location.split(" ").length > 4 || location.startsWith("avec")) return false;
      for (const contributor of this.open) {
        contributor.location ??= location;
        if (comma < 0) continue;
        contributor.jobTitle ??= inside.slice(comma + 1).trim();
        if (/^\s*(?:envoy|correspond)/i.test(inside.slice(comma + 1)) && contributor.role === "author")
          contributor.role = "correspondent";
      }
      this.ranges.push({ start: this.at, end: close, part: "location" });
      this.at = close;
      return true;
    }
    return false;
  }

  /** Index of the bracket that closes the one before an index, brackets inside counted; -1 without it. */
  private closeOf(index: number): number {
    let open = 1;
    for (let at = index; at < this.text.length; at++) {
      const sign = this.text.charCodeAt(at);
      if (sign === 0x28) open++;
      else if (sign === 0x29 && --open === 0) return at;
    }
    return -1;
  }

  /** « Céline Rochat, Sion »: one capitalised word behind a name and a comma, at the end of the line. */
  private readLastPlace(): boolean {
    if (this.cued || this.contributors.length !== 1 || !this.afterComma()) return false;
    const place = readName(this.text, this.at, 1);
    if (place === undefined || place.initials || trimEnd(this.text, this.text.length) !== place.end) return false;
    const name = this.text.slice(this.at, place.end);
    if (name.length < 3 || agencyNamed(name) !== undefined) return false;
    this.contributors[0]!.location ??= name;
    this.ranges.push({ start: this.at, end: place.end, part: "location" });
    this.at = place.end;
    return true;
  }

  /** « , Université de Lorraine », « pour 20 Minutes ». */
  private readAffiliation(): boolean {
    const paper = this.folded.startsWith("pour ", this.at);
    const start = paper ? this.at + 5 : this.at;
    const first = this.text.charCodeAt(start);
    if (paper ? !isUpper(first) && !isDigit(first) : !INSTITUTION.test(this.folded.slice(start, start + 24)))
      return false;
    let end = start;
    while (end < this.text.length && !",;|•\n".includes(this.text.charAt(end))) {
      if (this.folded.startsWith(" et ", end) && readName(this.text, end + 4) !== undefined) break;
      if (this.folded.startsWith(" avec ", end) || this.folded.startsWith(" - ", end)) break;
      end++;
    }
    end = trimEnd(this.text, end, start);
    if (end === start || end - start > 110) return false;
    for (const contributor of this.open) contributor.affiliation ??= this.text.slice(start, end);
    if (paper) this.ranges.push({ start: this.at, end: start, part: "cue" });
    this.ranges.push({ start, end, part: "affiliation" });
    this.pressJob = true;
    this.at = end;
    this.open = [];
    return true;
  }

  /** A function after the name in a line that « Par » opened: everything up to « avec », a date or the next role. */
  private readJob(): boolean {
    if (!this.cued || this.open.length === 0) return false;
    if (!isLower(this.text.charCodeAt(this.at)) && !this.afterComma()) return false;
    if (
      /^(le|la|les|l'|il|elle|ils|elles|on|nous|vous|je|j'|c'est|ce|qui|que|dont|ou|mais|un|une|des|du|est|sont|a|ont|au|et|puis|pour)\b/.test(
        this.folded.slice(this.at, this.at + 12),
      )
    ) {
      return false;
    }
    const last = this.text.charCodeAt(trimEnd(this.text, this.text.length) - 1);
    if (last === 0x21 || last === 0x3f || last === 0x2e || last === 0x3a) return false;
    return this.takeJob();
  }

  /** What stands on a line of its own below a name: « Initiative de journalisme local ». */
  private readLineBelow(): boolean {
    const start = this.at;
    if (this.contributors.length === 0 || this.text.charAt(start - 1) !== "\n" || !isUpper(this.text.charCodeAt(start)))
      return false;
    const feed = this.text.indexOf("\n", start);
    const end = trimEnd(this.text, feed === -1 ? this.text.length : feed, start);
    if (end - start > 60 || /[.!?:]$/.test(this.text.slice(start, end))) return false;
    for (const contributor of this.contributors) contributor.affiliation ??= this.text.slice(start, end);
    this.ranges.push({ start, end, part: "affiliation" });
    this.pressJob = true;
    this.open = [];
    this.at = end;
    return true;
  }

  private afterComma(): boolean {
    let before = this.at - 1;
    while (before > 0 && isBlank(this.text.charCodeAt(before))) before--;
    return this.text.charCodeAt(before) === 0x2c || this.text.charCodeAt(before) === 0x0a;
  }

  private takeJob(): boolean {
    const start = this.at;
    let end = start;
    while (end < this.text.length) {
      const sign = this.text.charAt(end);
      if (sign === "\n" || sign === "(" || sign === ")" || sign === "|" || sign === "—" || sign === "–" || sign === "•")
        break;
      if (sign === "." && end + 1 < this.text.length) break;
      if (sign === " " || sign === "," || sign === "\u00a0") {
        const next = end + (sign === "," ? 2 : 1);
        if (this.folded.startsWith("avec ", next) || isDigit(this.text.charCodeAt(next))) break;
        if (this.folded.startsWith("publie", next) || this.folded.startsWith("mis a jour", next)) break;
        if (this.folded.startsWith("et photos", next) || this.folded.startsWith("photos", next)) break;
      }
      end++;
    }
    end = trimEnd(this.text, end, start);
    while (end > start && ",;:.".includes(this.text.charAt(end - 1))) end--;
    if (end === start || end - start > 130) return false;
    let jobEnd = end;
    for (let index = start + 3; index < end; index++) {
      if (!isBlank(this.text.charCodeAt(index - 1))) continue;
      const place = this.placeAt(index);
      if (place === undefined || place.end < end || !this.isPressJob(start)) continue;
      for (const contributor of this.open) contributor.location ??= place.name;
      this.ranges.push({ start: index, end: place.end, part: "location" });
      jobEnd = trimEnd(this.text, index, start);
      break;
    }
    const jobTitle = this.text.slice(start, jobEnd).replace(/,$/, "");
    for (const contributor of this.open) {
      contributor.jobTitle ??= jobTitle;
      if (/^(envoy|correspond)/.test(this.folded.slice(start, start + 10)) && contributor.role === "author")
        contributor.role = "correspondent";
    }
    this.ranges.push({ start, end: jobEnd, part: "jobTitle" });
    this.ranges.sort((left, right) => left.start - right.start);
    this.at = end;
    return true;
  }

  private isPressJob(start: number): boolean {
    return PRESS_JOBS.some((job) => this.folded.startsWith(job, start));
  }

  /** The place after a preposition: `à Kiev`, `au Caire`, `dans le Donbass`, `à Kharkiv (Ukraine)`. */
  private placeAt(index: number): { name: string; start: number; end: number } | undefined {
    for (const link of PLACE_LINKS) {
      if (!this.folded.startsWith(link, index)) continue;
      const start = index + link.length;
      const name =
        readName(this.text, start, 4) ??
        (/^(la|le|les) /.test(this.folded.slice(start, start + 4)) ? readName(this.text, start + 3, 4) : undefined);
      if (name === undefined) continue;
      let end = name.end;
      if (this.text.charAt(end) === " " && this.text.charAt(end + 1) === "(") {
        const close = this.text.indexOf(")", end);
        if (
          close > 0 &&
          close - end < 40 &&
          !this.folded.startsWith("avec", end + 2) &&
          agencyNamed(this.text.slice(end + 2, close)) === undefined
        ) {
          end = close + 1;
        }
      }
      return { name: this.text.slice(start, end), start, end };
    }
    return undefined;
  }

  /** « 20 Minutes avec agences », « Le Monde avec AFP », « Le Monde | 09.11.2016 … », « Par Le Dauphiné Libéré ». */
  private readOrganisation(): boolean {
    const end =
      this.organisationEnd(this.at) ?? this.paperEnd(this.at) ?? this.siteEnd(this.at) ?? this.deskEnd(this.at);
    if (end === undefined) return false;
    this.addSource(this.text.slice(this.at, end), end, this.at);
    return true;
  }

  /** A paper's name that an article opens: alone before a separator and a date, or after « Par ». */
  private paperEnd(index: number): number | undefined {
    const article = /^(?:le|la|les|l')\s?/.exec(this.folded.slice(index, index + 4))?.[0];
    if (article === undefined || !isUpper(this.text.charCodeAt(index))) return undefined;
    const name = readName(this.text, index + article.length, 4);
    if (name === undefined) return undefined;
    const rest = this.folded.slice(name.end).replace(/^[\s|•·–—,-]+/, "");
    if (rest === "") return this.cued ? name.end : undefined;
    if (rest.length === this.folded.length - name.end) return undefined;
    return readDates(this.folded, this.folded.length - rest.length, this.context) === undefined ? undefined : name.end;
  }

  /** A paper's site: « LEXPRESS.fr ». */
  private siteEnd(index: number): number | undefined {
    const head = this.text.slice(index, index + 40);
    const site = head.includes(".") ? SITE.exec(head) : null;
    return site === null ? undefined : index + site[0].length;
  }

  /** A sigle beside agencies: « ATS/AFP/NXP ». */
  private deskEnd(index: number): number | undefined {
    if (this.sources.length === 0 || this.text.charCodeAt(index - 1) !== 0x2f) return undefined;
    const sigle = /^\p{Lu}{2,6}(?![\p{L}\d])/u.exec(this.text.slice(index, index + 8));
    return sigle === null ? undefined : index + sigle[0].length;
  }

  private startsOrganisation(index: number): boolean {
    return this.organisationEnd(index) !== undefined;
  }

  private organisationEnd(index: number): number | undefined {
    const links = [" avec ", " (avec ", ", avec ", " et l'afp", " et afp", " / afp", "/afp", " avec\n"];
    let end: number | undefined;
    for (const link of links) {
      const found = this.folded.indexOf(link, index);
      if (found > index && (end === undefined || found < end)) end = found;
    }
    if (end === undefined || end - index > 32 || /^[\p{Lu}]{2,3}$/u.test(this.text.slice(index, end))) return undefined;
    const first = this.text.charCodeAt(index);
    if (!isUpper(first) && !isDigit(first) && !this.folded.startsWith("franceinfo", index)) return undefined;
    const rest = end + this.folded.slice(end).search(/[a-z]/);
    const after = this.folded.startsWith("avec ", rest)
      ? rest + 5
      : this.folded.startsWith("et ", rest)
        ? rest + 3
        : rest;
    const article = this.folded.startsWith("l'", after)
      ? after + 2
      : this.folded.startsWith("les ", after)
        ? after + 4
        : after;
    if (readAgency(this.folded, this.text, article) ?? readAgencyCollective(this.folded, article)) return end;
    return undefined;
  }

  private skipSigns(): void {
    for (;;) {
      const sign = this.text.charAt(this.at);
      if (sign === "") return;
      if (isBlank(sign.charCodeAt(0)) || ",;.:()/|•·—–-&+©[]".includes(sign)) this.at++;
      else if (this.folded.startsWith("et ", this.at) && this.at > 0 && isBlank(this.text.charCodeAt(this.at - 1)))
        this.at += 3;
      else return;
    }
  }
}
