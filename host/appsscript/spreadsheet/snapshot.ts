import { formatA1 } from "../../formulas/a1.ts";
import type { Area } from "../../workbook/contract.ts";
import type { LocalFile } from "./localFile.ts";

/** An area by its sheet's name: names are unique, and equal in equal spreadsheets. */
function placeName(file: LocalFile, area: Area): string {
  return `${file.workbook.sheet(area.sheet).name}!${formatA1(area)}`;
}

function protections(file: LocalFile) {
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

function metadata(file: LocalFile) {
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

function metadataPlace(file: LocalFile, place: ReturnType<LocalFile["metadata"]["placeOf"]>): string {
  if (!place || place.kind === "SPREADSHEET") return "";
  if (place.kind === "SHEET") return file.workbook.sheet(place.sheet).name;
  return `${place.kind} ${placeName(file, place.area)}`;
}

function filters(file: LocalFile) {
  return file.filters.saved().map(({ area, columns }) => ({ place: placeName(file, area), columns }));
}

function bandings(file: LocalFile) {
  return file.bandings.saved().map(({ area, ...colours }) => ({ place: placeName(file, area), ...colours }));
}

function groups(file: LocalFile) {
  const { groups: all, after } = file.groups.saved();
  const name = (sheet: string) => file.workbook.sheet(sheet).name;
  return {
    groups: all.map(({ sheet, ...group }) => ({ sheet: name(sheet), ...group })),
    after: after.map(({ sheet, axis }) => ({ sheet: name(sheet), axis })),
  };
}

function settings(file: LocalFile) {
  const { rightToLeft, calculation } = file.settings.saved();
  return { rightToLeft: rightToLeft.map((sheet) => file.workbook.sheet(sheet).name), calculation };
}

/** Plain JSON, without numbers that only tell in which order things were made. */
export function snapshotOf(file: LocalFile): unknown {
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
    workbook: file.workbook.snapshot(),
  };
}
