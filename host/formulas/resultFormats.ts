import { Area } from "./area.ts";
import { datedFormats } from "./custom.ts";
import { always, areaFormats, lookOrPlain, PLAIN } from "./look.ts";
import type { Code, Formats, Place } from "./place.ts";
import { firstOf, isWide } from "./shape.ts";
import type { Value } from "./values.ts";

/** How the numbers of a result look: of a single one at once, while all it was made of is at hand; of an array when somebody asks. */
export function resultFormats({ look, spills }: Code, value: Value, place: Place): Formats {
  if (value instanceof Area) return areaFormats(value);
  const dated = datedFormats(value, place.world.patterns());
  if (dated) return dated;
  if (!look) return PLAIN;
  if (isWide(value)) {
    let formats: Formats | null = null;
    return (row, column) => {
      formats ??= look(place, false);
      return formats(row, column);
    };
  }
  if (typeof firstOf(value) !== "number") return PLAIN;
  const format = lookOrPlain(() => look(place, !spills)(0, 0));
  return format === "" ? PLAIN : always(format);
}
