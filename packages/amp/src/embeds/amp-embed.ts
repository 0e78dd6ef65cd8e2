import type { Embed } from "@marbre/schema";
import type { ComponentName } from "../components.js";
import { framePlayers } from "./frames.js";
import { providers } from "./providers.js";

/** How AMP shows an embed: a component, its attributes, and the room it takes, in CSS pixels. */
export interface AmpEmbed {
  readonly component: ComponentName;
  readonly attributes: Readonly<Record<string, string | true>>;
  /** Absent for a component that is as wide as its place and keeps its height. */
  readonly width?: number;
  readonly height: number;
}

/**
 * Returns how AMP shows an embed, or `undefined` when no component can.
 *
 * The provider is told by the address; without an address, by `provider` and `refId`. An id that has not the provider's
 * shape gives `undefined`: the component would take it and show nothing.
 *
 * `https://youtu.be/aqz-KE-bpKQ` → `amp-youtube` with `data-videoid="aqz-KE-bpKQ"`
 *
 * @param url - The embed's address, resolved and safe; `undefined` when it has none.
 * @param lang - Language of the article, BCP 47.
 */
export function ampEmbed(embed: Embed, url: string | undefined, lang: string): AmpEmbed | undefined {
  const name = typeof embed.provider === "string" ? embed.provider.toLowerCase() : undefined;
  const address = url === undefined ? undefined : webAddress(url);
  if (address === undefined) {
    const provider = url === undefined && providers.find(({ names }) => names.includes(name ?? ""));
    return provider ? provider.find({ path: "", search: new URLSearchParams(), refId: embed.refId, lang }) : undefined;
  }
  const host = address.hostname.replace(/^(?:www|m|mobile|fr|fr-fr)\./, "");
  for (const { hosts, names, find } of providers) {
    if (!hosts.includes(host)) continue;
    const refId = name === undefined || names.includes(name) ? embed.refId : undefined;
    const found = find({ url: address, path: address.pathname, search: address.searchParams, refId, lang });
    if (found) return found;
  }
  return framePlayer(address, host);
}

/** Parses an address; `undefined` for one that is relative, or neither http nor https. */
function webAddress(url: string): URL | undefined {
  const address = url.startsWith("//") ? `https:${url}` : url;
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
}

function framePlayer(address: URL, host: string): AmpEmbed | undefined {
  const place = host + address.pathname;
  for (const { address: pattern, player, width, height } of framePlayers) {
    const match = pattern.exec(place);
    if (!match) continue;
    const url = player?.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? "");
    const src = url ?? `https://${address.host}${address.pathname}${address.search}`;
    return { component: "amp-iframe", attributes: { src }, ...(width !== undefined && { width }), height };
  }
  return undefined;
}
