/** What a WordPress export or its REST interface says of one post, in one shape. */
export interface WordpressPost {
  /** Number of the post. */
  id?: string;
  type: string;
  status?: string;
  /** HTML. */
  title: string;
  /** HTML of blocks, or classic text whose blank lines part paragraphs. */
  content: string;
  /** HTML of the summary, as far as someone wrote it. */
  excerpt: string;
  link?: string;
  slug?: string;
  /** `2024-05-12 16:30:00`, UTC. */
  publishedGmt?: string;
  modifiedGmt?: string;
  authors: { name: string; url?: string }[];
  categories: { name: string; url?: string }[];
  tags: string[];
  /** The featured image. */
  image?: { url: string; alt?: string; caption?: string; width?: number; height?: number };
  publisher?: { name: string; url?: string };
}
