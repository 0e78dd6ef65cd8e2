import { embed } from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { ampEmbed } from "./amp-embed.js";

const shown = (url: string, lang = "fr") => {
  const found = ampEmbed(embed(url), url, lang);
  return (
    found &&
    `${found.component} ${Object.entries(found.attributes)
      .map(([name, value]) => `${name}=${value}`)
      .join(" ")}`
  );
};

describe("ampEmbed", () => {
  test.each([
    ["https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=10s", "amp-youtube data-videoid=aqz-KE-bpKQ"],
    ["https://youtu.be/aqz-KE-bpKQ?si=x", "amp-youtube data-videoid=aqz-KE-bpKQ"],
    ["https://m.youtube.com/shorts/aqz-KE-bpKQ", "amp-youtube data-videoid=aqz-KE-bpKQ"],
    ["https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ", "amp-youtube data-videoid=aqz-KE-bpKQ"],
    ["//www.youtube.com/embed/aqz-KE-bpKQ", "amp-youtube data-videoid=aqz-KE-bpKQ"],
    ["https://vimeo.com/76979871", "amp-vimeo data-videoid=76979871"],
    ["https://player.vimeo.com/video/76979871", "amp-vimeo data-videoid=76979871"],
    ["https://vimeo.com/channels/staffpicks/76979871", "amp-vimeo data-videoid=76979871"],
    ["https://vimeo.com/76979871/0123abcdef", "amp-iframe src=https://player.vimeo.com/video/76979871?h=0123abcdef"],
    ["https://www.dailymotion.com/video/x8abcde", "amp-dailymotion data-videoid=x8abcde"],
    ["https://www.dailymotion.com/video/x8abcde_un-titre_news", "amp-dailymotion data-videoid=x8abcde"],
    ["https://dai.ly/x8abcde", "amp-dailymotion data-videoid=x8abcde"],
    ["https://geo.dailymotion.com/player.html?video=x8abcde", "amp-dailymotion data-videoid=x8abcde"],
    ["https://twitter.com/exemple/status/638793490521001985?s=20", "amp-twitter data-tweetid=638793490521001985"],
    ["https://x.com/exemple/status/638793490521001985/photo/1", "amp-twitter data-tweetid=638793490521001985"],
    ["https://www.instagram.com/p/CaBcDeFgHiJ/?hl=fr", "amp-instagram data-shortcode=CaBcDeFgHiJ data-captioned=true"],
    [
      "https://www.instagram.com/exemple/reel/CaBcDeFgHiJ/",
      "amp-instagram data-shortcode=CaBcDeFgHiJ data-captioned=true",
    ],
    [
      "https://www.facebook.com/exemple/posts/123",
      "amp-facebook data-href=https://www.facebook.com/exemple/posts/123 data-locale=fr_FR",
    ],
    [
      "https://fr-fr.facebook.com/watch/?v=123",
      "amp-facebook data-href=https://www.facebook.com/watch/?v=123 data-embed-as=video data-locale=fr_FR",
    ],
    ["https://www.tiktok.com/@exemple/video/6948210747285441798", "amp-tiktok data-src=6948210747285441798"],
    ["https://api.soundcloud.com/tracks/243169232", "amp-soundcloud data-trackid=243169232"],
    [
      "https://soundcloud.com/exemple/un-titre",
      "amp-iframe src=https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/exemple/un-titre",
    ],
    [
      "https://www.pinterest.fr/pin/99360735500167749/",
      "amp-pinterest data-url=https://www.pinterest.com/pin/99360735500167749/ data-do=embedPin",
    ],
    [
      "https://www.reddit.com/r/france/comments/1abc2d/un_titre/",
      "amp-reddit data-src=https://www.reddit.com/r/france/comments/1abc2d/un_titre/ data-embedtype=post",
    ],
    [
      "https://players.brightcove.net/1290862519001/SyIOV8yWM_default/index.html?videoId=5404512345001",
      "amp-brightcove data-video-id=5404512345001 data-account=1290862519001 data-player-id=SyIOV8yWM data-embed=default",
    ],
    ["https://datawrapper.dwcdn.net/aBc12/3/", "amp-iframe src=https://datawrapper.dwcdn.net/aBc12/"],
    [
      "https://public.flourish.studio/visualisation/123456/",
      "amp-iframe src=https://flo.uri.sh/visualisation/123456/embed",
    ],
    ["https://www.google.com/maps/embed?pb=!1m18", "amp-iframe src=https://www.google.com/maps/embed?pb=!1m18"],
    [
      "http://www.openstreetmap.org/export/embed.html?bbox=1,2,3,4",
      "amp-iframe src=https://www.openstreetmap.org/export/embed.html?bbox=1,2,3,4",
    ],
    [
      "https://open.spotify.com/intl-fr/episode/4rOoJ6Egrf8K2IrywzwOMk",
      "amp-iframe src=https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk",
    ],
    ["https://www.deezer.com/fr/show/1234", "amp-iframe src=https://widget.deezer.com/widget/auto/show/1234"],
  ])("shows %s", (url, expected) => {
    expect(shown(url)).toBe(expected);
  });

  test.each([
    "https://www.youtube.com/playlist?list=PL1234567890",
    "https://www.youtube.com/@exemple",
    "https://www.youtube.com/Exemple1234",
    "https://www.youtube.com.exemple.fr/watch?v=aqz-KE-bpKQ",
    "https://vimeo.com/exemple",
    "https://www.dailymotion.com/exemple",
    "https://x.com/exemple",
    "https://www.instagram.com/exemple/",
    "https://www.facebook.com/exemple",
    "https://fb.watch/abc123/",
    "https://www.tiktok.com/@exemple",
    "https://vm.tiktok.com/ZMabc/",
    "https://soundcloud.com/exemple",
    "https://www.google.com/maps/@48.85,2.35,12z",
    "https://exemple.fr/page",
    "/video/relative",
    "mailto:redaction@exemple.fr",
  ])("does not show %s", (url) => {
    expect(shown(url)).toBeUndefined();
  });

  test("takes `provider` and `refId` where there is no address", () => {
    const found = ampEmbed(embed({ provider: "YouTube", refId: "aqz-KE-bpKQ" }), undefined, "fr");
    expect(found).toEqual({
      component: "amp-youtube",
      attributes: { "data-videoid": "aqz-KE-bpKQ" },
      width: 16,
      height: 9,
    });
    expect(ampEmbed(embed({ provider: "youtube", refId: "<script>" }), undefined, "fr")).toBeUndefined();
    expect(ampEmbed(embed({ provider: "inconnu", refId: "1" }), undefined, "fr")).toBeUndefined();
  });

  test("takes no `refId` that is another provider's", () => {
    const post = embed({ provider: "x", refId: "638793490521001985", url: "https://www.tiktok.com/@exemple" });
    expect(ampEmbed(post, post.url, "fr")).toBeUndefined();
  });
});
