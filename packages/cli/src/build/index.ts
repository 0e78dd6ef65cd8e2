export { type Built, buildSite } from "./build-site.js";
export { outputFolder } from "./output-folder.js";
export { progress } from "./progress.js";
export { type Scanned, scanFolder } from "./scan-folder.js";
