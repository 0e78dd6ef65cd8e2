export { check } from "./checks.js";
export { describe } from "./describe.js";
export { inJson } from "./json-places.js";
