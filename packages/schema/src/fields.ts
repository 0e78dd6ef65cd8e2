/** One of a known set of words, or a word of one’s own with a colon in it (`acme:boxing`). */
export type Open<Known extends string> = Known | `${string}:${string}`;

/** How much room something asks for; a hint that outputs may ignore. */
export type Display = "inline" | "wide" | "full" | "left" | "right";
