/** Random numbers, from the host's seeded source. Source: support.google.com/docs/table/25273, category Math. */
import { numberError } from "../errors.ts";
import { firstOf } from "../shape.ts";
import { toInteger, toNumber } from "../values.ts";
import { ofNumbers, type Registry, scalar, wide } from "./entry.ts";
import { checkSize } from "./sizes.ts";

export const CHANCE: Registry = {
  RAND: scalar(0, 0, (_, place) => place.world.random()),
  /** Both ends count; low is rounded up, high down. */
  RANDBETWEEN: ofNumbers(2, 2, ([low = null, high = null], place) => {
    const from = Math.ceil(toNumber(low));
    const to = Math.floor(toNumber(high));
    if (to < from)
      throw numberError("Function RANDBETWEEN parameter 2 must be greater than or equal to parameter 1.");
    return from + Math.floor(place.world.random() * (to - from + 1));
  }),
  RANDARRAY: wide(
    0,
    2,
    (args, place) => {
      const [rows = 1, columns = 1] = args.map((value) => toInteger(firstOf(value)));
      checkSize("RANDARRAY", rows, columns);
      return Array.from({ length: rows }, () => Array.from({ length: columns }, () => place.world.random()));
    },
    { spills: true },
  ),
};
