import type { EnumValue } from "../enumValue.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { text, wrongArguments } from "./arguments.ts";
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, enumValue } from "./enums.ts";
import { type Book, isRange, type RangeHandle, SheetHandle, type SpreadsheetHandle } from "./handles.ts";
import type { MetadataPlace, MetadataRecord } from "./metadataStore.ts";

/** Reference: spreadsheet/developer-metadata-location. A snapshot of where it was when asked. */
class DeveloperMetadataLocation implements ServiceObject {
  readonly serviceName = "DeveloperMetadataLocation";
  readonly #book: Book;
  readonly #place: MetadataPlace;

  constructor(book: Book, place: MetadataPlace) {
    this.#book = book;
    this.#place = place;
  }

  getLocationType(): EnumValue {
    return enumValue(DeveloperMetadataLocationType, this.#place.kind);
  }

  getSpreadsheet(): SpreadsheetHandle | null {
    return this.#place.kind === "SPREADSHEET" ? this.#book.spreadsheet() : null;
  }

  getSheet(): SheetHandle | null {
    return this.#place.kind === "SHEET" ? this.#book.sheet(this.#place.sheet) : null;
  }

  getRow(): RangeHandle | null {
    return this.#line("ROW");
  }

  getColumn(): RangeHandle | null {
    return this.#line("COLUMN");
  }

  #line(kind: "ROW" | "COLUMN"): RangeHandle | null {
    if (this.#place.kind !== kind) return null;
    return this.#book.range(this.#place.area, { rows: kind === "COLUMN", columns: kind === "ROW" });
  }
}

/** Reference: spreadsheet/developer-metadata. */
export class DeveloperMetadata implements ServiceObject {
  readonly serviceName = "DeveloperMetadata";
  readonly #book: Book;
  readonly #record: MetadataRecord;

  constructor(book: Book, record: MetadataRecord) {
    this.#book = book;
    this.#record = record;
  }

  getId(): number {
    return this.#record.id;
  }

  getKey(): string {
    return this.#record.key;
  }

  getValue(): string | null {
    return this.#record.value;
  }

  getVisibility(): EnumValue {
    return enumValue(DeveloperMetadataVisibility, this.#record.visibility);
  }

  getLocation(): DeveloperMetadataLocation {
    this.#book.execution.settle();
    const place = this.#book.file.metadata.placeOf(this.#record);
    if (!place) throw new Error("The developer metadata no longer exists.");
    return new DeveloperMetadataLocation(this.#book, place);
  }

  setKey(key: unknown): this {
    const wanted = text("DeveloperMetadata.setKey", key);
    this.#change("setKey").key = wanted;
    return this;
  }

  setValue(value: unknown): this {
    const wanted = text("DeveloperMetadata.setValue", value);
    this.#change("setValue").value = wanted;
    return this;
  }

  setVisibility(visibility: unknown): this {
    const wanted = visibilityArgument("DeveloperMetadata.setVisibility", visibility);
    this.#change("setVisibility").visibility = wanted;
    return this;
  }

  moveToColumn(column: unknown): this {
    return this.#moveTo("moveToColumn", linePlace("DeveloperMetadata.moveToColumn", column, "COLUMN"));
  }

  moveToRow(row: unknown): this {
    return this.#moveTo("moveToRow", linePlace("DeveloperMetadata.moveToRow", row, "ROW"));
  }

  moveToSheet(sheet: unknown): this {
    if (!(sheet instanceof SheetHandle)) throw wrongArguments("DeveloperMetadata.moveToSheet", [sheet]);
    return this.#moveTo("moveToSheet", { kind: "SHEET", sheet: sheet._id });
  }

  moveToSpreadsheet(): this {
    return this.#moveTo("moveToSpreadsheet", { kind: "SPREADSHEET" });
  }

  remove(): void {
    this.#book.file.metadata.remove(this.#change("remove"));
  }

  #moveTo(method: string, place: MetadataPlace): this {
    this.#book.file.metadata.move(this.#change(method), place);
    return this;
  }

  #change(method: string): MetadataRecord {
    this.#book.restructure(method, null);
    if (this.#book.file.metadata.has(this.#record)) return this.#record;
    throw new Error("The developer metadata no longer exists.");
  }
}

export function visibilityArgument(call: string, value: unknown): "DOCUMENT" | "PROJECT" {
  if (!DeveloperMetadataVisibility._has(value)) throw wrongArguments(call, [value]);
  return value.name() === "PROJECT" ? "PROJECT" : "DOCUMENT";
}

/** Which row or column a range is; null when it is not exactly one entire row or column. */
export function entireLine({ _area, _open }: RangeHandle): MetadataPlace | null {
  if (_open.rows && _area.row === 0 && _area.columns === 1) return { kind: "COLUMN", area: _area };
  if (_open.columns && _area.column === 0 && _area.rows === 1) return { kind: "ROW", area: _area };
  return null;
}

function linePlace(call: string, range: unknown, kind: "ROW" | "COLUMN"): MetadataPlace {
  const place = isRange(range) ? entireLine(range) : null;
  if (place?.kind !== kind) throw wrongArguments(call, [range]);
  return place;
}

/** (key), (key, visibility), (key, value), (key, value, visibility): reference/spreadsheet/range#addDeveloperMetadata. */
export function addMetadata(book: Book, call: string, place: MetadataPlace, args: readonly unknown[]): void {
  const [key, ...rest] = args;
  if (typeof key !== "string" || key === "" || rest.length > 2) throw wrongArguments(call, args);
  const last = rest.at(-1);
  const named = DeveloperMetadataVisibility._has(last);
  const visibility = named ? visibilityArgument(call, last) : "DOCUMENT";
  const [value = null, tooMany] = named ? rest.slice(0, -1) : rest;
  if (tooMany !== undefined || (value !== null && typeof value !== "string"))
    throw wrongArguments(call, args);
  book.restructure("addDeveloperMetadata", null);
  book.file.metadata.add(place, { key, value, visibility, project: projectOf(book) });
}

interface OfProject {
  readonly projectId?: string;
}

/** The project that runs: PROJECT metadata is seen by it alone. Executions that name no project count as one. */
export function projectOf(book: Book): string {
  // Additive to Execution: a host that runs several projects names the one that runs.
  const { projectId }: OfProject = book.execution as Book["execution"] & OfProject;
  return projectId ?? "";
}
