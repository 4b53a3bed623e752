/** Lưu trữ: the models of former years (SPEC NY4, NY5). */
import type { FormerModel } from "../../domain/registration/doubles.ts";
import { formatPoints } from "../../domain/rubric/points.ts";
import { appendRows, nextRow } from "../../sheets/append.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable } from "../../sheets/read.ts";
import { archive } from "../../tables/archive.ts";
import { conclusionText } from "../../tables/records/ranking.ts";
import { isBlankRegistration } from "../../tables/records/registration.ts";
import type { Campaign } from "../campaign/parts.ts";
import type { Ranking } from "../ranking/ranking.ts";

/** None where the tab cannot be read: no round misses it. */
export function archived(book: Book): readonly FormerModel[] {
  const read = readTable(book, archive);
  return read.ok ? read.value.rows.map(({ record }) => record) : [];
}

/** Keeps every model of this year that was begun. @returns how many; null where the tab cannot be read */
export function keepInArchive(book: Book, campaign: Campaign, ranking: Ranking): number | null {
  const read = readTable(book, archive);
  if (!read.ok) return null;
  const results = new Map(ranking.rows.map(({ record }) => [record.model, record]));
  const begun = campaign.registrations.rows.filter(({ registration }) => !isBlankRegistration(registration));
  const records = begun.map(({ registration: { id, unit, holder, title } }) => {
    const result = results.get(id);
    return {
      ...{ id, holder, title, year: campaign.settings.year },
      unit: campaign.units.byCode.get(unit)?.name ?? unit,
      points: result === undefined || result.mean === null ? "" : formatPoints(result.mean),
      band: result?.band ?? "",
      conclusion: result === undefined ? "" : conclusionText(result),
    };
  });
  appendRows(read.value, nextRow(read.value), archive.order, records);
  return records.length;
}
