import type { TabContent } from "./step.ts";

/** What stands under a header goes on standing there. A header that is there by its new name already stays the only one. */
export function withRenamed(tab: TabContent, names: ReadonlyMap<string, string>): TabContent {
  const header = tab.header.map((each) => {
    const now = names.get(each);
    return now === undefined || tab.header.includes(now) ? each : now;
  });
  return header.every((each, place) => each === tab.header[place]) ? tab : { ...tab, header };
}
