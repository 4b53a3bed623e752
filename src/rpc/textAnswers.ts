/** What the page about legacy fonts is answered. Rows and columns count from 1. */
import * as z from "zod/mini";

const typedText = z.object({
  row: z.number(),
  column: z.number(),
  text: z.string(),
  /** The caller may not edit it. */
  locked: z.boolean(),
});
export type TypedTextView = z.infer<typeof typedText>;

export const TextsAnswer = z.object({
  kind: z.literal("texts"),
  email: z.string(),
  sheet: z.number(),
  title: z.string(),
  /** Of the declared tab that the sheet is marked as; '' for none. */
  key: z.string(),
  /** One cell was selected, so all of the tab was looked at. */
  whole: z.boolean(),
  /** The texts of the first rows, among which the headers are. */
  head: z.array(z.array(z.string())),
  /** Area by area, row by row; the first ones, where there are more than are told at once. */
  texts: z.array(typedText),
});
export type TextsView = z.infer<typeof TextsAnswer>;

export const ConvertedAnswer = z.object({
  kind: z.literal("converted"),
  /** `row,column` where another text, a formula or nothing stands by now; left alone. */
  changed: z.array(z.string()),
  /** `row,column` where the caller may not write; left alone. */
  locked: z.array(z.string()),
});
