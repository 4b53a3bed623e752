/** What a thrown value says; Google's exceptions are Errors of the script's realm. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
