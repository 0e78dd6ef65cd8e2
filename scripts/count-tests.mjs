#!/usr/bin/env node
// Prints "PASSED FAILED" for a vitest JSON report: `count-tests.mjs REPORT EXIT_CODE`.
// A suite that wrote no report, ran no test, left one out or exited non-zero has at least one failure.
import { readFileSync } from "node:fs";

const [file, exitCode] = process.argv.slice(2);
let passed = 0;
let failed = 0;
try {
  const report = JSON.parse(readFileSync(file, "utf8"));
  passed = report.numPassedTests;
  failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
} catch {
  // No report: the suite never came to its end.
}
if (failed === 0 && (passed === 0 || exitCode !== "0")) failed = 1;
console.log(`${passed} ${failed}`);
