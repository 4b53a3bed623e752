import { evenStep } from "./evenStep.ts";
import type { Series } from "./series.ts";

/** Sunday, 1 January 2023, and the first days of that year's months. */
const DAYS = Array.from({ length: 7 }, (_, at) => Date.UTC(2023, 0, 1 + at));
const MONTHS = Array.from({ length: 12 }, (_, at) => Date.UTC(2023, at, 1));

function named(tag: string, days: readonly number[], options: Intl.DateTimeFormatOptions): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
  return days.map((day) => format.format(day).replace(/\.$/, ""));
}

function listsOf(tag: string): readonly (readonly string[])[] {
  return (["long", "short"] as const).flatMap((width) => [
    named(tag, MONTHS, { month: width }),
    named(tag, DAYS, { weekday: width }),
  ]);
}

/** Names that end in a number ("tháng 1") count on as other texts do. */
const hasNames = (list: readonly string[]) => !list.some((name) => /\d$/.test(name));

const known = new Map<string, readonly (readonly string[])[]>();

/** Months and weekdays in English and in the locale's own language. */
function listsIn(locale: string): readonly (readonly string[])[] {
  const lists =
    known.get(locale) ?? [...listsOf("en-US"), ...listsOf(locale.replace("_", "-"))].filter(hasNames);
  known.set(locale, lists);
  return lists;
}

/** As the first name was written: all small, all capital, or as usual. */
function writtenLike(sample: string, name: string): string {
  if (sample === sample.toLowerCase()) return name.toLowerCase();
  return sample === sample.toUpperCase() ? name.toUpperCase() : name;
}

function placesIn(list: readonly string[], texts: readonly string[]): readonly number[] | null {
  const small = list.map((name) => name.toLowerCase());
  const places = texts.map((text) => small.indexOf(text.trim().toLowerCase()));
  return places.includes(-1) ? null : places;
}

const around = (place: number, size: number) => ((place % size) + size) % size;

/** December goes on with January; the shorter way round is meant. */
function stepIn(places: readonly number[], size: number): number | null {
  const [first = 0, second = first + 1] = places;
  const forward = around(second - first, size);
  const step = forward > size / 2 ? forward - size : forward;
  const unrolled = places.map((place, at) => {
    const turns = Math.round((first + at * step - place) / size);
    return place + turns * size;
  });
  return places.length === 1 ? 1 : evenStep(unrolled);
}

/** Names of months or weekdays, going round; null where the texts are none. */
export function nameSeries(texts: readonly string[], locale: string): Series | null {
  const [sample = ""] = texts;
  for (const list of listsIn(locale)) {
    const places = placesIn(list, texts);
    const step = places && stepIn(places, list.length);
    if (!places || step === null) continue;
    const [first = 0] = places;
    return (at) => writtenLike(sample, list[around(first + at * step, list.length)] ?? "");
  }
  return null;
}
