import { assertArticle } from "@marbre/html";
import type { Article } from "@marbre/schema";
import type { Channel, FeedOptions } from "./channel.js";
import { checkArticles, checkChannel, checkOptions, misuse } from "./check-options.js";
import type { FeedDate } from "./dates/feed-date.js";
import { feedDate, laterDate } from "./dates/feed-date.js";
import { itemOf } from "./feed-items.js";
import type { FeedItem } from "./item.js";
import { feedItem, reportRepair } from "./item.js";
import type { FeedReport } from "./problems/feed.js";
import { feedProblems } from "./problems/feed.js";
import { reporter } from "./problems/reporter.js";
import { isPublished } from "./published.js";
import { RSS_END, rssStart } from "./rss-channel.js";
import { isItem, itemDate, writeItem } from "./rss-item.js";
import { GrowingBytes } from "./xml/growing-bytes.js";

/** An article, or the bytes of its item that {@link rssItem} gave. */
export type RssEntry = Article | Uint8Array;

/** Items after which {@link rssBytes} makes room for the others. */
const SAMPLE = 16;
/** Bytes a chunk of {@link rssStream} holds before it is handed on. */
const CHUNK = 65_536;

/**
 * An RSS 2.0 feed as a string: well-formed whatever the text, the same bytes for the same input.
 *
 * Articles under embargo, expired or withheld are left out; one that fails is reported and skipped. Throws a `TypeError`
 * only for a channel, a list of articles or options that are wrong.
 */
export function toRss(channel: Channel, articles: Iterable<RssEntry>, options: FeedOptions = {}): string {
  return new TextDecoder().decode(rssBytes(channel, articles, options));
}

/** As {@link toRss}, as UTF-8 bytes: the way to write a feed without making its text twice. */
export function rssBytes(
  channel: Channel,
  articles: Iterable<RssEntry>,
  options: FeedOptions = {},
): Uint8Array<ArrayBuffer> {
  const feed = new RssWriter(channel, options);
  checkArticles(articles);
  const entries = [...articles];
  const bytes = new GrowingBytes();
  bytes.write(feed.start(entries));
  for (const [index, entry] of entries.entries()) {
    feed.write(entry, bytes);
    // Growing copies all that was written: a few items tell how much room the others want.
    if (index === SAMPLE - 1) bytes.reserve(Math.ceil((bytes.length / SAMPLE) * (entries.length - SAMPLE) * 1.1));
  }
  bytes.write(RSS_END);
  feed.end(bytes.length);
  return bytes.toBytes();
}

/** Options of {@link rssStream}. */
export interface RssStreamOptions extends FeedOptions {
  /** Ends the stream with its reason when it is aborted. */
  signal?: AbortSignal;
}

/**
 * As {@link rssBytes} in chunks of some 64 kB, in constant memory however many articles there are. `lastBuildDate` is the
 * channel's `dateModified`; the newest article's only where `articles` is an array.
 */
export async function* rssStream(
  channel: Channel,
  articles: Iterable<RssEntry> | AsyncIterable<RssEntry>,
  options: RssStreamOptions = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const feed = new RssWriter(channel, options);
  checkArticles(articles, true);
  let bytes = new GrowingBytes(CHUNK);
  let total = 0;
  bytes.write(feed.start(Array.isArray(articles) ? articles : []));
  for await (const entry of until(articles, options.signal)) {
    feed.write(entry, bytes);
    if (bytes.length < CHUNK) continue;
    total += bytes.length;
    yield bytes.toBytes();
    bytes = new GrowingBytes(CHUNK);
  }
  bytes.write(RSS_END);
  feed.end(total + bytes.length);
  yield bytes.toBytes();
}

/** What an iterable gives until a signal is aborted, which throws its reason, even while the next entry is waited for. */
async function* until<Entry>(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Entry, void, undefined> {
  if (signal === undefined) return yield* entries;
  const iterator = Symbol.asyncIterator in entries ? entries[Symbol.asyncIterator]() : entries[Symbol.iterator]();
  let reject: (reason: unknown) => void;
  const abort = (): void => reject(signal.reason);
  // A race with one promise for all entries would keep something of each of them.
  const next = (): Promise<IteratorResult<Entry>> =>
    new Promise((resolve, fail) => {
      reject = fail;
      signal.throwIfAborted();
      Promise.resolve(iterator.next()).then(resolve, fail);
    });
  try {
    signal.addEventListener("abort", abort);
    for (let entry = await next(); !entry.done; entry = await next()) yield entry.value;
  } finally {
    signal.removeEventListener("abort", abort);
    // Not waited for: what hangs would hang here too.
    Promise.resolve()
      .then(() => iterator.return?.())
      .catch(() => {});
  }
}

/**
 * The bytes of an article's item, to be kept: given back in place of the article they cost a copy. They hold the URLs
 * `options` resolve, so give the same options, and a `base` where links of articles are relative. Throws a `TypeError`
 * where the article is no article.
 */
export function rssItem(article: Article, options: FeedOptions & { base?: string } = {}): Uint8Array<ArrayBuffer> {
  const now = checkOptions(options);
  assertArticle(article);
  const bytes = new GrowingBytes(8192);
  const report = reporter(options, feedProblems);
  write(feedItem(article, options, options.base, report), bytes, options, now, report);
  return bytes.toBytes();
}

/** Writes one feed, item by item. */
class RssWriter {
  readonly #channel: Channel;
  readonly #options: FeedOptions;
  readonly #now: number | undefined;
  readonly #report: FeedReport;
  #items = 0;

  constructor(channel: Channel, options: FeedOptions) {
    this.#channel = checkChannel(channel);
    this.#options = options;
    this.#now = checkOptions(options);
    this.#report = reporter(options, feedProblems);
  }

  /** Everything before the first item. `known` are the entries, as far as they are known already. */
  start(known: readonly RssEntry[]): string {
    const { profile } = this.#options;
    profile?.check.channel(profile, this.#channel, this.#options);
    const newest = this.#channel.dateModified === undefined ? newestOf(known, this.#now) : undefined;
    return rssStart(this.#channel, profile, newest);
  }

  write(entry: RssEntry, bytes: GrowingBytes): void {
    if (entry instanceof Uint8Array) {
      if (!isItem(entry)) misuse("articles", "bytes", "articles or bytes that rssItem made");
      bytes.append(entry);
      this.#items++;
      return;
    }
    const item = itemOf(entry, this.#options, this.#now, this.#channel.url, this.#report);
    if (item === undefined) return;
    write(item, bytes, this.#options, this.#now, this.#report);
    this.#items++;
  }

  end(length: number): void {
    const { profile } = this.#options;
    profile?.check.feed(profile, length, this.#items, this.#options);
  }
}

function write(
  item: FeedItem,
  bytes: GrowingBytes,
  options: FeedOptions,
  now: number | undefined,
  report: FeedReport,
): void {
  const { profile } = options;
  const before = profile === undefined ? 0 : bytes.length;
  writeItem(item, profile, bytes);
  reportRepair(item, report);
  profile?.check.item(profile, item, bytes.length - before, now, options);
}

function newestOf(entries: readonly RssEntry[], now: number | undefined): FeedDate | undefined {
  let newest: FeedDate | undefined;
  for (const entry of entries) {
    newest = laterDate(newest, entry instanceof Uint8Array ? itemDate(entry) : dateOf(entry, now));
  }
  return newest;
}

const unheard: FeedReport = () => {};

function dateOf(article: Article, now: number | undefined): FeedDate | undefined {
  const meta = article?.meta;
  if (typeof meta !== "object" || meta === null || !isPublished(article, now, unheard)) return undefined;
  return laterDate(feedDate(meta.datePublished), feedDate(meta.dateModified));
}
