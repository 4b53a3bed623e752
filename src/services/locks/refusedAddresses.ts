import { type Problem, problem } from "../../domain/problems/problem.ts";

/** What `Tab.reserve` could not open for anybody (SPEC H14): each address once. @param tab its title */
export function refusedAddresses(tab: string, addresses: readonly string[]): readonly Problem[] {
  return [...new Set(addresses)].map((email) => problem("row.addressRefused", { tab }, email));
}
