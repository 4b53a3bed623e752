/** Put in by the build, from `scripts/tabNames.ts`: the declarations themselves would be half of a page. */
declare const TAB_NAMES: readonly { readonly key: string; readonly title: string }[];

export const tabNames = (): { key: string; title: string }[] => [...TAB_NAMES];
