import type { StyleName } from "@marbre/typography";

/** Names of the house styles of typography, as options take them. */
export const STYLES = ["presse", "in2002", "cldr", "fr-CA", "fr-CH", "plain"] as const satisfies readonly StyleName[];
