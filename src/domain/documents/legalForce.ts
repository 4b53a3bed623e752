/** Whether a document of the tab Căn cứ still holds. */
export const LEGAL_FORCES = ["Còn hiệu lực", "Hết hiệu lực"] as const;

/** One of which nothing is said is in force. A row without a number names none. */
export function isInForce({
  document,
  force,
}: {
  readonly document: string;
  readonly force: string;
}): boolean {
  return document !== "" && force !== LEGAL_FORCES[1];
}
