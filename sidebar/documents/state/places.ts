/** Where a gap is typed: a cell that the page can lead to, one that it can only name, a field of the page itself. */
import { FIELDS } from "../../../src/domain/documents/fields.ts";
import type { GapPlace } from "../../../src/domain/documents/gap.ts";
import type { RequestOf } from "../../../src/rpc/contract.ts";
import { placeWords } from "../../../src/tables/documentPlaces.ts";

type Jump = Omit<RequestOf<"goTo">, "kind">;

const REACHED: readonly Jump["tab"][] = ["registrations", "reports", "titles", "settings", "appraisers"];

export function placeName(place: GapPlace): string {
  return place.kind === "cell" ? placeWords(place) : "ô bên dưới";
}

/** The request that leads there; null where there is none. */
export function jumpTo(place: GapPlace): Jump | null {
  if (place.kind === "field" || place.row === "") return null;
  const tab = REACHED.find((each) => each === place.tab);
  return tab === undefined ? null : { tab, model: place.row, column: place.column };
}

/** The id of the field's input; null for a cell. */
export function inputOf(place: GapPlace): string | null {
  return place.kind === "field" && place.field in FIELDS ? `field-${place.field}` : null;
}
