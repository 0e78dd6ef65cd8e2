import { expect, test } from "vitest";
import { typographyPage } from "../scripts/docs.js";

test("docs/typography.md says what the rules say", async () => {
  await expect(typographyPage()).toMatchFileSnapshot("../../../docs/typography.md");
});
