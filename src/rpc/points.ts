import * as z from "zod/mini";

export const hundredths = z.int();
/** Null where none were given. */
export const points = z.nullable(hundredths);
