/** The built packages of this clone. */
const built = (path) => import(new URL(`../../packages/${path}`, import.meta.url));

export const text = () => built("parser/dist/text.js");
export const parser = () => built("parser/dist/index.js");
export const schema = () => built("schema/dist/index.js");
export const html = () => built("html/dist/index.js");
export const typography = () => built("typography/dist/index.js");
export const rss = () => built("rss/dist/index.js");
export const amp = () => built("amp/dist/index.js");
