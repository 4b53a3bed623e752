/** How long one thing on a page may be waited for, ms: on a busy machine much takes long. What takes longer than this has failed. */
export const PATIENCE = 60_000;
