import { formatA1 } from "../../formulas/a1.ts";
import type { Area, Workbook } from "../../workbook/contract.ts";
import type { BandingStore } from "./bandingStore.ts";
import type { ChartStore } from "./chartStore.ts";
import type { FileSettings } from "./fileSettings.ts";
import type { FilterStore } from "./filterStore.ts";
import type { GroupStore } from "./groupStore.ts";
import type { MetadataPlace, MetadataStore } from "./metadataStore.ts";
import type { ProtectionStore } from "./protectionStore.ts";

/** What a snapshot tells of a spreadsheet. */
interface Pictured {
  readonly workbook: Workbook;
  readonly owner: string;
  editors(): ReadonlySet<string>;
  viewers(): ReadonlySet<string>;
  readonly protections: ProtectionStore;
  readonly metadata: MetadataStore;
  readonly filters: FilterStore;
  readonly bandings: BandingStore;
  readonly groups: GroupStore;
  readonly settings: FileSettings;
  readonly charts: ChartStore;
}

/** An area by its sheet's name: names are unique, and equal in equal spreadsheets. */
function placeName(file: Pictured, area: Area): string {
  return `${file.workbook.sheet(area.sheet).name}!${formatA1(area)}`;
}

function protections(file: Pictured) {
  const store = file.protections;
  return store.all().map((record) => {
    const area = store.areaOf(record);
    return {
      kind: record.kind,
      place: area && placeName(file, area),
      rangeName: record.rangeName,
      description: record.description,
      warningOnly: record.warningOnly,
      editors: record.editors && [...record.editors].sort(),
      unprotected: store.unprotectedOf(record).map((free) => placeName(file, free)),
    };
  });
}

function metadata(file: Pictured) {
  return file.metadata.all().map((record) => {
    const place = file.metadata.placeOf(record);
    return {
      key: record.key,
      value: record.value,
      visibility: record.visibility,
      place: metadataPlace(file, place),
    };
  });
}

function metadataPlace(file: Pictured, place: MetadataPlace | null): string {
  if (!place || place.kind === "SPREADSHEET") return "";
  if (place.kind === "SHEET") return file.workbook.sheet(place.sheet).name;
  return `${place.kind} ${placeName(file, place.area)}`;
}

function filters(file: Pictured) {
  return file.filters.saved().map(({ area, columns }) => ({ place: placeName(file, area), columns }));
}

function bandings(file: Pictured) {
  return file.bandings.saved().map(({ area, ...colours }) => ({ place: placeName(file, area), ...colours }));
}

function groups(file: Pictured) {
  const { groups: all, after } = file.groups.saved();
  const name = (sheet: string) => file.workbook.sheet(sheet).name;
  return {
    groups: all.map(({ sheet, ...group }) => ({ sheet: name(sheet), ...group })),
    after: after.map(({ sheet, axis }) => ({ sheet: name(sheet), axis })),
  };
}

function settings(file: Pictured) {
  const { rightToLeft, calculation } = file.settings.saved();
  return { rightToLeft: rightToLeft.map((sheet) => file.workbook.sheet(sheet).name), calculation };
}

/** Plain JSON, without numbers that only tell in which order things were made. */
export function snapshotOf(file: Pictured): unknown {
  return {
    owner: file.owner,
    editors: [...file.editors()].sort(),
    viewers: [...file.viewers()].sort(),
    protections: protections(file),
    metadata: metadata(file),
    filters: filters(file),
    bandings: bandings(file),
    groups: groups(file),
    settings: settings(file),
    charts: file.charts.saved().map(({ sheet, spec, position }) => ({
      sheet: file.workbook.sheet(sheet).name,
      spec,
      position,
    })),
    workbook: file.workbook.snapshot(),
  };
}
