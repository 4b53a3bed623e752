import type { LocalFile } from "../../spreadsheet/localFile.ts";
import type { ProtectionRecord } from "../../spreadsheet/protectionStore.ts";
import { mayEditFile, passes } from "../../spreadsheet/rights.ts";
import { compact } from "../compact.ts";
import { shownOpenRange, shownSheet } from "../gridRange.ts";

/** Editors are told only to those who may edit the range (rest/v4/spreadsheets/sheets#ProtectedRange). */
export function shownProtection(file: LocalFile, user: string, record: ProtectionRecord): object {
  const mayEdit = mayEditFile(file, user) && passes(file, user, record);
  return {
    ...fixedPart(file, record, mayEdit),
    ...(mayEdit && { editors: { users: usersOf(file, record) } }),
  };
}

/** The reply to a new protection tells no more editors than the request named. */
export function repliedProtection(file: LocalFile, user: string, record: ProtectionRecord): object {
  const mayEdit = passes(file, user, record);
  const named = record.editors === null ? {} : { users: [...record.editors] };
  return { ...fixedPart(file, record, mayEdit), editors: named };
}

function fixedPart(file: LocalFile, record: ProtectionRecord, mayEdit: boolean): object {
  const area = record.target?.saved() ?? file.protections.areaOf(record);
  return {
    protectedRangeId: record.id,
    ...(area && {
      range: record.kind === "SHEET" ? shownSheet(file, record.sheet) : shownOpenRange(file, area),
    }),
    ...compact({
      namedRangeId: record.rangeName,
      description: record.description,
      warningOnly: record.warningOnly,
      requestingUserCanEdit: mayEdit,
      unprotectedRanges: record.unprotected
        .flatMap((place) => place.saved() ?? [])
        .map((free) => shownOpenRange(file, free)),
    }),
  };
}

/** Those who were named; where nobody was, the file's own editors. */
function usersOf(file: LocalFile, { editors }: ProtectionRecord): readonly string[] {
  return editors === null ? [file.owner, ...[...file.editors()].sort()] : [...editors];
}
