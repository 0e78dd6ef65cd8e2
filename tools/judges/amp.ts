import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import vm from "node:vm";

/** One finding of the AMP engine. `line` starts at 1, `column` at 0. */
export interface AmpFinding {
  severity: "ERROR" | "WARNING";
  code: string;
  line: number;
  column: number;
  message: string;
}

/** What the engine says of a document: `PASS` allows warnings. */
export interface AmpVerdict {
  status: "PASS" | "FAIL" | "UNKNOWN";
  findings: AmpFinding[];
}

/** The engine file inside npm's `next@15.5.9` (Apache-2.0), and the hash it must have. */
export const AMP_ENGINE = {
  url: new URL("node_modules/next/dist/compiled/amphtml-validator/validator_wasm.js", import.meta.url),
  sha256: "f1f4629ab36f555f5a9937a5cf00f0ef780bf025883c035d06389b151c896f26",
} as const;

/** Judges one AMP document with the official engine, loaded at the first call. Works without a network. */
export async function validateAmp(html: string): Promise<AmpVerdict> {
  engine ??= loadEngine();
  const api = await engine;
  const { status, errors } = api.validateString(html, "AMP");
  return {
    status,
    findings: Array.from(errors, (error) => ({
      severity: error.severity,
      code: error.code,
      line: error.line,
      column: error.col,
      message: api.renderErrorMessage(error),
    })),
  };
}

interface EngineError {
  severity: "ERROR" | "WARNING";
  code: string;
  line: number;
  col: number;
}

interface Engine {
  init(): Promise<void>;
  validateString(html: string, format: "AMP"): { status: AmpVerdict["status"]; errors: Iterable<EngineError> };
  renderErrorMessage(error: EngineError): string;
}

let engine: Promise<Engine> | undefined;

async function loadEngine(): Promise<Engine> {
  if (!existsSync(AMP_ENGINE.url)) {
    throw new Error("The AMP engine is missing: run `npm ci --prefix tools/judges` (it comes with next@15.5.9).");
  }
  const source = readFileSync(AMP_ENGINE.url);
  const hash = createHash("sha256").update(source).digest("hex");
  if (hash !== AMP_ENGINE.sha256) {
    throw new Error(`The AMP engine is not the one expected: sha256 ${hash} instead of ${AMP_ENGINE.sha256}.`);
  }
  const context = vm.createContext() as { amp?: { validator?: Engine } };
  new vm.Script(source.toString("utf8"), { filename: "validator_wasm.js" }).runInContext(context);
  const api = context.amp?.validator;
  if (!api) throw new Error("The AMP engine file defines no amp.validator.");
  await api.init();
  return api;
}
