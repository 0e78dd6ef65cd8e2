import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "./make-folder.js";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "marbre-"));
});
afterAll(() => rm(root, { recursive: true }));

test("makes what is missing above, and is content with what is there", async () => {
  await Promise.all([makeFolder(join(root, "a/b/c")), makeFolder(join(root, "a/b/d"))]);
  await makeFolder(join(root, "a/b/c"));
  expect(await readdir(join(root, "a/b"))).toEqual(["c", "d"]);
});

test("refuses below a file, and where the system makes no folders", async () => {
  await writeFile(join(root, "file"), "");
  await expect(makeFolder(join(root, "file/below"))).rejects.toThrow();
  if (process.platform === "linux") await expect(makeFolder("/proc/marbre/below")).rejects.toThrow();
});
