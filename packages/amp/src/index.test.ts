import { expect, test } from "vitest";
import * as amp from "./index.js";

test("the public names", () => {
  expect(Object.keys(amp).sort()).toEqual(["STYLESHEET_LIMIT", "describe", "isAmpReady", "problemCatalogue", "toAmp"]);
});
