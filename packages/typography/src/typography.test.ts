import { expect, test } from "vitest";
import { typography, typographyRuns } from "./index.js";

test("apostrophes", () => {
  expect(typography("C'est l'heure")).toBe("C’est l’heure");
});

test("runs keep their number and their texts", () => {
  expect(typographyRuns(["L'", "été", "", " d'hier"])).toEqual(["L’", "été", "", " d’hier"]);
});
