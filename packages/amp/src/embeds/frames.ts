/** A page made to be shown in a frame. */
export interface FramePlayer {
  /** Host without `www.`, and path, of the addresses it is known by. */
  readonly address: RegExp;
  /** Address of the page for frames, `$1` being a group of `address`; the address itself when absent. */
  readonly player?: string;
  /** In CSS pixels; absent for a player as wide as its place. */
  readonly width?: number;
  /** In CSS pixels. */
  readonly height: number;
}

const CHART = { width: 600, height: 450 } as const;
const FILM = { width: 16, height: 9 } as const;

/**
 * Providers without an AMP component whose pages are made for frames, with their usual size. Other addresses are not
 * framed: most pages refuse it, and the reader would see an empty box.
 *
 * Source: the embed codes these providers hand out, as of November 2026.
 */
export const framePlayers: readonly FramePlayer[] = [
  { address: /^datawrapper\.dwcdn\.net\/(\w{5})(?:\/|$)/, player: "https://datawrapper.dwcdn.net/$1/", ...CHART },
  {
    address: /^(?:flo\.uri\.sh|public\.flourish\.studio)\/(story|visualisation)\/(\d{1,12})(?:\/|$)/,
    player: "https://flo.uri.sh/$1/$2/embed",
    ...CHART,
  },
  { address: /^(?:e\.)?infogram\.com\/([\w-]{1,100})$/, player: "https://e.infogram.com/$1?src=embed", ...CHART },
  { address: /^(?:maps\.)?google\.(?:com|fr|ca|be|ch)\/maps\/(?:d\/)?embed/, ...CHART },
  { address: /^openstreetmap\.org\/export\/embed\.html$/, ...CHART },
  { address: /^umap\.openstreetmap\.fr\/(?:\w{2}\/)?map\//, ...CHART },
  { address: /^cdn\.knightlab\.com\/libs\/[\w-]{1,40}\/[\w.-]{1,20}\/embed\//, width: 600, height: 650 },
  { address: /^view\.genial(?:ly\.com|\.ly)\/./, ...FILM },
  { address: /^(?:player\.ina\.fr|embed\.francetv\.fr|embedftv-player\.com|embed\.ted\.com)\/./, ...FILM },
  { address: /^arte\.tv\/(?:player|embeds)\//, ...FILM },
  {
    address: /^open\.spotify\.com\/(?:intl-\w{2}\/)?(?:embed\/)?(track|episode)\/(\w{10,30})$/,
    player: "https://open.spotify.com/embed/$1/$2",
    height: 152,
  },
  {
    address: /^open\.spotify\.com\/(?:intl-\w{2}\/)?(?:embed\/)?(album|artist|playlist|show)\/(\w{10,30})$/,
    player: "https://open.spotify.com/embed/$1/$2",
    height: 352,
  },
  {
    address:
      /^(?:widget\.)?deezer\.com\/(?:\w{2}\/|widget\/(?:auto|dark|light)\/)?(track|album|playlist|show|episode)\/(\d{1,20})$/,
    player: "https://widget.deezer.com/widget/auto/$1/$2",
    height: 300,
  },
  { address: /^(?:w\.)?soundcloud\.com\/player\/?$/, height: 166 },
  {
    address: /^soundcloud\.com\/([\w-]{1,100}\/(?:sets\/)?[\w-]{1,200})$/,
    player: "https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/$1",
    height: 166,
  },
  { address: /^embed\.acast\.com\/./, height: 190 },
  { address: /^player\.ausha\.co\//, height: 220 },
  { address: /^embed\.podcasts\.apple\.com\/./, height: 175 },
];
