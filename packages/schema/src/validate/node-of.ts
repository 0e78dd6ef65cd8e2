import type {
  ArticleFlowContentMap,
  ArticleMediaContentMap,
  ArticlePhrasingContentMap,
  Node,
  NodeType,
} from "../nodes/content.js";
import type { nodeTable, StandardNodeType } from "../nodes/index.js";
import type { commonFields, ShapeName, shapes } from "../shapes.js";

/** The type that the node table gives a node, derived from its notation alone; type tests hold it equal to the interface. */
export type NodeOf<Type extends StandardNodeType> = Flat<
  { type: Type } & FieldsOf<Omit<typeof commonFields, keyof (typeof nodeTable)[Type]["fields"]>> &
    FieldsOf<(typeof nodeTable)[Type]["fields"]> &
    ChildrenOf<(typeof nodeTable)[Type]>
>;

/** The type that the table of shapes gives an object. */
export type ShapeOf<Name extends ShapeName> = Flat<FieldsOf<(typeof shapes)[Name]>>;

type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** Kinds of fields that unist has: as there, they may be undefined too. */
type UnistField = "data?" | "position?" | "offset?";

type FieldsOf<Fields> = {
  -readonly [Name in keyof Fields as Fields[Name] extends `${string}?` ? never : Name]: KindOf<Fields[Name]>;
} & {
  -readonly [Name in keyof Fields as Fields[Name] extends `${string}?` ? Name : never]?:
    | Optional<Fields[Name]>
    | (Fields[Name] extends UnistField ? undefined : never);
};

type Optional<Notation> = Notation extends `${infer Kind}??`
  ? KindOf<Kind> | null
  : Notation extends `${infer Kind}?`
    ? KindOf<Kind>
    : never;

type KindOf<Notation> = Notation extends keyof SimpleKinds
  ? SimpleKinds[Notation]
  : Notation extends `${infer Kind}[]`
    ? KindOf<Kind>[]
    : Notation extends `enum(${infer Words})`
      ? Split<Words>
      : Notation extends `open(${infer Words})`
        ? Split<Words> | `${string}:${string}`
        : Notation extends ShapeName
          ? ShapeOf<Notation>
          : never;

interface SimpleKinds {
  string: string;
  text: string;
  url: string;
  id: string;
  ref: string;
  lang: string;
  country: string;
  instant: string;
  day: string;
  dateTime: string;
  boolean: boolean;
  integer: number;
  index: number;
  offset: number;
  count: number;
  depth: 2 | 3 | 4 | 5 | 6;
  urgency: number;
  number: number;
  size: number;
  seconds: number;
  fraction: number;
  latitude: number;
  longitude: number;
  version: "1.0";
  display: "inline" | "wide" | "full" | "left" | "right";
  data: Record<string, unknown>;
  record: Record<string, unknown>;
  "align[]": ("left" | "right" | "center" | null)[];
}

type Split<Words extends string> = Words extends `${infer First}|${infer Rest}` ? First | Split<Rest> : Words;

type ChildrenOf<Entry> = Entry extends { content: infer Expression extends string }
  ? { children: Expression extends "header body footer?" ? ArticleParts : NodeNamed<TypesIn<Expression>>[] }
  : unknown;

type ArticleParts = [NodeNamed<"header">, NodeNamed<"body">, ...NodeNamed<"footer">[]];

/** The types that a content expression names: cut at spaces, brackets and bars, without `?`, `*`, `+`. */
type TypesIn<Expression extends string> = Expression extends `${infer First} ${infer Rest}`
  ? TypesIn<First> | TypesIn<Rest>
  : Expression extends `${infer Step}${"*" | "+" | "?"}`
    ? TypesIn<Step>
    : Expression extends `(${infer Words})`
      ? GroupOf<Split<Words>>
      : GroupOf<Expression>;

interface Groups {
  inline: keyof ArticlePhrasingContentMap;
  block: keyof ArticleFlowContentMap;
  medium: keyof ArticleMediaContentMap;
}

type GroupOf<Word extends string> = Word extends keyof Groups ? Groups[Word] : Word;

type NodeNamed<Type extends string> = Type extends NodeType ? Extract<Node, { type: Type }> : never;
