import { defineConfig } from "tsup";
import { base } from "../../tsup.base.js";

export default defineConfig({
  ...base,
  entry: { index: "src/index.ts", text: "src/text.ts", unified: "src/unified.ts", wordpress: "src/wordpress/index.ts" },
});
