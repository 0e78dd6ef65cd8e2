/** A value JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An object JSON can carry. */
export type JsonObject = { readonly [key: string]: Json };

/** Attributes of a publisher's own, by name: `data-slot`, `data-vars-section` … Plain text. */
export type DataAttributes = Readonly<Record<`data-${string}`, string>>;

/** What a publisher puts on AMP pages besides the article. Marbre prints nothing of the kind by itself. */
export interface AmpSlots {
  /** Asks readers for consent. Analytics, advertisements and embeds that need it then wait for the answer. */
  readonly consent?: AmpConsent | undefined;
  /** Measures the audience; printed at the end of the page. */
  readonly analytics?: readonly AmpAnalytics[] | undefined;
  /** Advertisements, each at its place. */
  readonly ads?: readonly AmpAd[] | undefined;
}

/** An `amp-consent`. */
export interface AmpConsent {
  /** Its configuration, as amp-consent documents it; `promptUI` is added when there is a `prompt`. */
  readonly config: JsonObject;
  /** Configuration of `amp-geo`, for consent that depends on the country. */
  readonly geo?: JsonObject | undefined;
  /** Marbre's own question with two buttons; absent when `config` names a page of the publisher's (`promptUISrc`). */
  readonly prompt?: { readonly text: string; readonly accept: string; readonly reject: string } | undefined;
}

/** An `amp-analytics`. */
export interface AmpAnalytics {
  /** A vendor that AMP knows: `googleanalytics`, `chartbeat` … */
  readonly type?: string | undefined;
  /** Address of a remote configuration, https. */
  readonly config?: string | undefined;
  /** Configuration printed in the page. */
  readonly json?: JsonObject | undefined;
  readonly attributes?: DataAttributes | undefined;
}

/** An `amp-ad`. */
export interface AmpAd {
  /** The network, as AMP names it: `doubleclick`, `smartadserver` … */
  readonly type: string;
  /** In CSS pixels. */
  readonly width: number;
  /** In CSS pixels. */
  readonly height: number;
  /** How it takes its room; `fixed` by default. */
  readonly layout?: "fixed" | "fixed-height" | "responsive" | undefined;
  readonly attributes?: DataAttributes | undefined;
  /** Where it stands: so many blocks into the body (an article with fewer has none), after the body, or stuck to the screen's lower edge. */
  readonly after: number | "body" | "sticky";
}
