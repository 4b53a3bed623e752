import type { Area } from "../../workbook/contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { text, whole, wrongArguments } from "./arguments.ts";
import { DeveloperMetadata, projectOf, visibilityArgument } from "./developerMetadata.ts";
import { DeveloperMetadataLocationType } from "./enums.ts";
import type { Book } from "./handles.ts";
import type { MetadataPlace, MetadataRecord } from "./metadataStore.ts";
import { contains, intersection } from "./rectangles.ts";

/** The whole spreadsheet, one sheet, or an area. */
export type Scope =
  | { readonly kind: "SPREADSHEET" }
  | { readonly kind: "SHEET"; readonly sheet: string }
  | { readonly kind: "AREA"; readonly area: Area };

type Test = (record: MetadataRecord, place: MetadataPlace) => boolean;

/**
 * A sheet's scope: itself and its rows and columns. A range's scope: rows and columns that lie in it; with intersecting
 * locations also those that merely cross it, and its sheet and spreadsheet. Source: reference/spreadsheet, createDeveloperMetadataFinder.
 */
function inScope(scope: Scope, place: MetadataPlace, intersecting: boolean): boolean {
  if (scope.kind === "SPREADSHEET") return true;
  if (place.kind === "SPREADSHEET") return intersecting;
  const sheet = place.kind === "SHEET" ? place.sheet : place.area.sheet;
  if (scope.kind === "SHEET") return sheet === scope.sheet;
  if (place.kind === "SHEET") return intersecting && sheet === scope.area.sheet;
  return intersecting ? intersection(scope.area, place.area) !== null : contains(scope.area, place.area);
}

/** Reference: spreadsheet/developer-metadata-finder. Conditions add up. */
export class DeveloperMetadataFinder implements ServiceObject {
  readonly serviceName = "DeveloperMetadataFinder";
  readonly #book: Book;
  readonly #scope: Scope;
  readonly #tests: Test[] = [];
  #intersecting = false;

  constructor(book: Book, scope: Scope) {
    this.#book = book;
    this.#scope = scope;
  }

  withKey(key: unknown): this {
    const wanted = text("DeveloperMetadataFinder.withKey", key);
    return this.#where((record) => record.key === wanted);
  }

  withValue(value: unknown): this {
    const wanted = text("DeveloperMetadataFinder.withValue", value);
    return this.#where((record) => record.value === wanted);
  }

  withId(id: unknown): this {
    const wanted = whole("DeveloperMetadataFinder.withId", id);
    return this.#where((record) => record.id === wanted);
  }

  withVisibility(visibility: unknown): this {
    const wanted = visibilityArgument("DeveloperMetadataFinder.withVisibility", visibility);
    return this.#where((record) => record.visibility === wanted);
  }

  withLocationType(locationType: unknown): this {
    if (!DeveloperMetadataLocationType._has(locationType)) {
      throw wrongArguments("DeveloperMetadataFinder.withLocationType", [locationType]);
    }
    const wanted = locationType.name();
    return this.#where((_, place) => place.kind === wanted);
  }

  onIntersectingLocations(): this {
    this.#intersecting = true;
    return this;
  }

  find(): DeveloperMetadata[] {
    this.#book.execution.settle();
    const { metadata } = this.#book.file;
    return metadata
      .visibleTo(projectOf(this.#book))
      .filter((record) => {
        const place = metadata.placeOf(record);
        return (
          place !== null &&
          inScope(this.#scope, place, this.#intersecting) &&
          this.#tests.every((test) => test(record, place))
        );
      })
      .map((record) => new DeveloperMetadata(this.#book, record));
  }

  #where(test: Test): this {
    this.#tests.push(test);
    return this;
  }
}

/** Metadata of exactly one place: what getDeveloperMetadata of a spreadsheet, a sheet or an entire row or column gives. */
export function metadataAt(book: Book, isPlace: (place: MetadataPlace) => boolean): DeveloperMetadata[] {
  book.execution.settle();
  const { metadata } = book.file;
  return metadata
    .visibleTo(projectOf(book))
    .filter((record) => {
      const place = metadata.placeOf(record);
      return place !== null && isPlace(place);
    })
    .map((record) => new DeveloperMetadata(book, record));
}
