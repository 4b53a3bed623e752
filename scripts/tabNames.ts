/** The tabs that a campaign has, as data for the page that looks for them. Run by the build. */
import { tabNames as declared } from "../src/tables/registry.ts";

export function tabNames(): readonly { readonly key: string; readonly title: string }[] {
  return declared().map(({ key, title }) => ({ key, title }));
}
