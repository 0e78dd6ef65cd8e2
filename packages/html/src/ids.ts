/**
 * Returns an id as it may be printed: no blanks or control characters, and prefixed where the bare word could be taken for
 * a property of `document`, of a form or of `window` (DOM clobbering).
 *
 * `chiffres-cles` → `chiffres-cles`; `cookie` → `marbre-cookie`; `getElementById` → `marbre-getElementById`
 *
 * Source: HTML Standard, « Named access on the Document object » and « … on the Window object ».
 */
export function safeId(id: string, prefix: string): string {
  const word = id.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]/gu, "-");
  return word === "" || isClobbering(word) ? prefix + word : word;
}

/** Words the platform could spell so: camel or upper case, `__proto__`, handlers (`onload`); the lower-case rest is a list. */
function isClobbering(word: string): boolean {
  if (!/^[\w$-]+$/.test(word)) return false;
  if (word.includes("-")) return word.startsWith("i-amphtml-");
  return /[A-Z]|^__|^on[a-z]/.test(word) || LOWER_CASE_PROPERTIES.includes(` ${word} `);
}

/** All-lower-case properties of `document`, forms, plain objects and `window`, read from Chromium in November 2026. */
const LOWER_CASE_PROPERTIES =
  " action after alert align all anchors animate append applets atob attributes autocapitalize autocomplete autocorrect " +
  "autofocus before blur body btoa caches charset children chrome clear click close closed closest confirm console " +
  "constructor contains cookie credentialless crypto dataset dir doctype document domain draggable elements embeds encoding " +
  "enctype escape eval evaluate event external fence fetch find focus fonts form forms frames fullscreen head hidden history " +
  "id images implementation inert item lang layers length links location locationbar match matches menubar method name " +
  "navigation navigator nonce normalize open opener origin parent part performance personalbar plugins popover prefix " +
  "prepend prerendering print prompt pseudo referrer rel remove reset role scheduler screen scripts scroll scrollbars self " +
  "slot spellcheck status statusbar stop style submit target timeline title toolbar top translate undefined unescape " +
  "viewport when window write writeln ";

/** Hands out ids, each once a document: the second `section-culture` becomes `section-culture-2`. */
export class IdRegistry {
  private readonly prefix: string;
  private readonly madeNames = new Map<string, number>();
  private givenIds: Map<string, number> | undefined = undefined;

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  /** An id of the article’s. */
  given(id: string): string {
    this.givenIds ??= new Map();
    return once(
      id,
      this.givenIds,
      (other) => other.startsWith(this.prefix) && this.madeNames.has(other.slice(this.prefix.length)),
    );
  }

  /** An id of the renderer’s: its prefix and a name. */
  made(name: string): string {
    const given = this.givenIds;
    const isGiven = given === undefined ? undefined : (other: string) => given.has(this.prefix + other);
    return this.prefix + once(name, this.madeNames, isGiven);
  }
}

/** The name, numbered when it is taken; a name’s count tells where to go on. */
function once(
  name: string,
  taken: Map<string, number>,
  isTakenElsewhere: ((name: string) => boolean) | undefined,
): string {
  let count = taken.get(name);
  if (count === undefined && !isTakenElsewhere?.(name)) {
    taken.set(name, 1);
    return name;
  }
  count ??= 1;
  let numbered: string;
  do {
    count += 1;
    numbered = `${name}-${count}`;
  } while (taken.has(numbered) || isTakenElsewhere?.(numbered));
  taken.set(name, count);
  taken.set(numbered, 1);
  return numbered;
}
