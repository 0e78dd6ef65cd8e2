/** An XML namespace a feed may use: declared on the root only where something in the feed uses it. */
export interface Namespace {
  prefix: string;
  uri: string;
}
