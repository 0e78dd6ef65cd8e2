import { expectTypeOf, test } from "vitest";
import type * as z from "zod/mini";
import type { groups } from "../groups.js";
import type {
  ArticleFlowContentMap,
  ArticleMediaContentMap,
  ArticleNodeMap,
  ArticlePhrasingContentMap,
  Meta,
  StandardNodeType,
} from "../index.js";
import type { NodeOf, ShapeOf } from "./node-of.js";
import type { Schemas } from "./schemas.js";

/** `true` when two types are the same: each is assignable to the other, and so are functions that take and give them. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? SameKeys<A, B> : false) : false;

/** Assignability overlooks a field that is optional on one side and absent, so keys are compared too. */
type SameKeys<A, B> = [Keys<A>] extends [Keys<B>] ? ([Keys<B>] extends [Keys<A>] ? true : false) : false;
type Keys<A> = A extends object ? keyof A : never;

/** The types of which `of` is not true. */
type Wrong<Of> = { [Type in keyof Of]: Of[Type] extends true ? never : Type }[keyof Of];

test("each interface is what zod gives for it, in both directions", () => {
  expectTypeOf<
    Wrong<{ [Type in StandardNodeType]: Same<z.output<Schemas[Type]>, ArticleNodeMap[Type]> }>
  >().toBeNever();
  expectTypeOf<Wrong<{ [Type in StandardNodeType]: Same<NodeOf<Type>, ArticleNodeMap[Type]> }>>().toBeNever();
});

test("meta is what zod gives for it, in both directions", () => {
  expectTypeOf<Same<ShapeOf<"meta">, Meta>>().toEqualTypeOf<true>();
  type Part = { [Key in keyof Required<Meta>]: Same<Required<ShapeOf<"meta">>[Key], Required<Meta>[Key]> };
  expectTypeOf<Wrong<Part>>().toBeNever();
  expectTypeOf<
    Wrong<{ contributors: Same<NonNullable<Meta["contributors"]>[number], ShapeOf<"contributor">> }>
  >().toBeNever();
});

test("the comparison tells types apart", () => {
  expectTypeOf<Same<{ a: string; b?: string }, { a: string }>>().toEqualTypeOf<false>();
  expectTypeOf<Same<{ a: "b" | "c" }, { a: "b" }>>().toEqualTypeOf<false>();
  expectTypeOf<Same<{ a?: string }, { a?: string | undefined }>>().toEqualTypeOf<false>();
});

type Standard<Map> = Exclude<keyof Map, `${string}:${string}`>;

test("the groups of content expressions name every type of their content maps", () => {
  expectTypeOf<(typeof groups)["inline"][number]>().toEqualTypeOf<Standard<ArticlePhrasingContentMap>>();
  expectTypeOf<(typeof groups)["block"][number]>().toEqualTypeOf<Standard<ArticleFlowContentMap>>();
  expectTypeOf<(typeof groups)["medium"][number]>().toEqualTypeOf<Standard<ArticleMediaContentMap>>();
});
