/** An AMP component that needs a script of its own. */
export interface Component {
  /** Version in the script's address. */
  version: `${number}.${number}`;
}

/**
 * The AMP components that pages of Marbre may hold, with the version of their scripts. A page gets the scripts of the
 * components it shows, and no other.
 *
 * Source: https://amp.dev/documentation/components/<name>; versions as known to the validator of April 2025.
 */
export const components = {
  "amp-ad": { version: "0.1" },
  "amp-analytics": { version: "0.1" },
  "amp-audio": { version: "0.1" },
  "amp-brightcove": { version: "0.1" },
  "amp-carousel": { version: "0.1" },
  "amp-consent": { version: "0.1" },
  "amp-dailymotion": { version: "0.1" },
  "amp-facebook": { version: "0.1" },
  "amp-geo": { version: "0.1" },
  "amp-iframe": { version: "0.1" },
  "amp-instagram": { version: "0.1" },
  "amp-pinterest": { version: "0.1" },
  "amp-reddit": { version: "0.1" },
  "amp-soundcloud": { version: "0.1" },
  "amp-sticky-ad": { version: "1.0" },
  "amp-tiktok": { version: "0.1" },
  "amp-twitter": { version: "0.1" },
  "amp-video": { version: "0.1" },
  "amp-vimeo": { version: "0.1" },
  "amp-youtube": { version: "0.1" },
} as const satisfies Readonly<Record<`amp-${string}`, Component>>;

/** Name of a component of the table. `amp-img` is built into the runtime and needs no script. */
export type ComponentName = keyof typeof components;

/** Prints the script elements of the components used, in the order of their names, so that equal pages are equal. */
export function componentScripts(used: ReadonlySet<ComponentName>): string {
  let scripts = "";
  for (const name of [...used].sort()) {
    const { version } = components[name];
    scripts += `<script async custom-element="${name}" src="https://cdn.ampproject.org/v0/${name}-${version}.js"></script>\n`;
  }
  return scripts;
}
