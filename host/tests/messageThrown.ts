/** The message of what an action throws; null when it comes to its end. */
export function messageThrown(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
