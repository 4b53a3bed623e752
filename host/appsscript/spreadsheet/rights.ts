import type { Refusal } from "../contract.ts";
import type { ProtectionRecord, ProtectionStore } from "./protectionStore.ts";

/** Whose a spreadsheet is and with whom it is shared. */
interface Shared {
  readonly owner: string;
  /** Without the owner. */
  editors(): ReadonlySet<string>;
}

interface Guarded extends Shared {
  readonly protections: ProtectionStore;
}

/** Google's sentence for a protected cell. */
export const PROTECTED: Refusal = {
  forScript:
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  forPerson: "Bạn đang sửa một ô hoặc một phần được bảo vệ. Hãy liên hệ chủ bảng tính nếu cần sửa phần này.",
};

const NOT_AN_EDITOR: Refusal = {
  forScript: "You do not have permission to perform that action.",
  forPerson: "Bạn chỉ được xem bảng tính này, không được sửa. Hãy xin chủ bảng tính quyền chỉnh sửa.",
};

export function mayEditFile(file: Shared, user: string): boolean {
  return user === file.owner || file.editors().has(user);
}

/** Whether a protection lets a person pass. The owner always does; a warning stops nobody. */
export function passes(file: Shared, user: string, record: ProtectionRecord): boolean {
  if (user === file.owner || record.warningOnly) return true;
  return mayEditFile(file, user) && (record.editors?.has(user) ?? true);
}

/**
 * The refusal of an action that the protections `concerned` guard. Where protections overlap, every one must let the person
 * pass (reference/spreadsheet/range#protect).
 */
export function refusePeople(
  file: Guarded,
  user: string,
  concerned: (record: ProtectionRecord) => boolean,
): Refusal | null {
  if (user === file.owner) return null;
  if (!file.editors().has(user)) return NOT_AN_EDITOR;
  const stopped = file.protections.all().some((record) => !passes(file, user, record) && concerned(record));
  return stopped ? PROTECTED : null;
}
