import type { Book } from "./book.ts";
import type { Area } from "./contract.ts";

/** Without those whose cells are all gone. */
export function namedAreas(book: Book): ReadonlyMap<string, Area> {
  const living = new Map<string, Area>();
  for (const { name, place } of book.names.values()) {
    const area = place.area();
    if (area) living.set(name, area);
  }
  return living;
}

/** null removes the name. Capitals make no difference: a name replaces its other spelling. */
export function setNamedArea(book: Book, name: string, area: Area | null): void {
  const key = name.toLowerCase();
  book.names.get(key)?.place.release();
  if (area) book.names.set(key, { name, place: book.trackers.track(area) });
  else book.names.delete(key);
  book.evaluator.invalidate();
}
