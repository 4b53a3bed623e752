import type { RunningExecution } from "../execution.ts";
import { type LocalFile, localFile } from "../spreadsheet/localFile.ts";
import { savedRights } from "../spreadsheet/savedFile.ts";

/**
 * Tries a change on a copy first, so that the spreadsheet itself has all of it or nothing, and whoever follows its changes never
 * hears of one that is taken back. Throws what `attempt` threw.
 * @param bare what stands in cells does not decide whether the change can be made: a copy without them will do
 */
export function rehearsed<T>(
  { state }: RunningExecution,
  file: LocalFile,
  bare: boolean,
  attempt: (on: LocalFile, bare: boolean) => T,
): T {
  const copy = copyOf(state, file, bare);
  try {
    attempt(copy, bare);
  } finally {
    copy.workbook.dispose();
  }
  return attempt(file, false);
}

function copyOf({ parts, clock }: RunningExecution["state"], file: LocalFile, bare: boolean): LocalFile {
  const { workbook, owner } = file;
  const copy = localFile(
    parts.createFile({
      id: file.id,
      name: workbook.name(),
      owner,
      locale: workbook.locale(),
      timeZone: workbook.timeZone(),
      now: () => clock.now(),
      saved: { workbook: bare ? workbook.frame() : workbook.saved(), rights: savedRights(file) },
    }),
  );
  for (const email of file.withoutAccount()) copy.forgetAccount(email);
  return copy;
}
