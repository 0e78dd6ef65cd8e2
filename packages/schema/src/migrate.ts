import { fromDraft } from "./migrations/from-draft.js";
import { makeProblem, type Problem } from "./problem.js";
import { SCHEMA_VERSION } from "./version.js";

/** What {@link migrate} gives. */
export interface Migration {
  /** The document in today’s format, not validated; absent when it could not be brought there. */
  article?: unknown;
  problems: Problem[];
}

/** Problems of {@link migrate} in English; with their French words in `problems/migration.ts`. */
export const migrationProblems = {
  "schema-version-newer": {
    severity: "error",
    en: "The document is in schema version `{version}`, newer than `{known}`. Update Marbre to read it.",
  },
  "schema-version-unknown": {
    severity: "error",
    en: "The document’s schema version is `{version}`, which never was; expected `{known}`.",
  },
} as const;

/**
 * Brings a document of an older schema version to today’s, step by step, as a new object; one of today’s version is given
 * back as it is. Does not validate; never throws. A newer document is refused with the problem `schema-version-newer`, one
 * of no known version with `schema-version-unknown`.
 */
export const migrate = (document: unknown): Migration => {
  let version: unknown;
  try {
    version = (document as { schemaVersion?: unknown } | null | undefined)?.schemaVersion;
    if (version === SCHEMA_VERSION) {
      return { article: document, problems: [] };
    }
    if (typeof version === "string" && Object.hasOwn(STEPS, version)) {
      return migrate(STEPS[version]?.(document as Record<string, unknown>));
    }
  } catch {
    // A getter that throws makes a document of no version.
  }
  const shown = typeof version === "string" ? version.slice(0, 20) : typeof version;
  const code = typeof version === "string" && isNewer(version) ? "schema-version-newer" : "schema-version-unknown";
  return {
    problems: [
      makeProblem(migrationProblems, code, { version: shown, known: SCHEMA_VERSION }, undefined, "/schemaVersion"),
    ],
  };
};

/** From a version, the step to the next. Minor versions of one major only add, so that few are needed. */
const STEPS: Readonly<Record<string, (document: Record<string, unknown>) => unknown>> = { "0.9": fromDraft };

const isNewer = (version: string): boolean => {
  const [, major, minor] = /^(\d{1,6})\.(\d{1,6})$/.exec(version) ?? [];
  const [knownMajor, knownMinor] = SCHEMA_VERSION.split(".");
  return Number(major) > Number(knownMajor) || (major === knownMajor && Number(minor) > Number(knownMinor));
};
