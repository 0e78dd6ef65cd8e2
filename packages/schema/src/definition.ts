/** What a node may hold, as data: types, guards, validators and reference docs are made of it. */
export interface Definition {
  /** Which children, in which order: `paragraph+ attribution?`, `(inline|attribution)*`; none when absent. */
  content?: string;
  /** Name of each field → its kind, with `?` when it may be absent and `??` when it may be null too. */
  fields: Readonly<Record<string, string>>;
}
