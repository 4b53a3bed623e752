/** Univer's own menu items that have no intent: they would do nothing, so nobody sees them. Ids as in 0.25.1. */
const IDS: readonly string[] = [];

export const HIDDEN_MENUS: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  IDS.map((id) => [id, { hidden: true }]),
);
