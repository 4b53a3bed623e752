import type { AppraiserRole } from "../people/appraiser.ts";
import type { Draft } from "./draft.ts";
import type { AppraiserFact } from "./facts.ts";
import { cell } from "./gap.ts";
import { paperText } from "./paperText.ts";

/** The name of the member with this role. Nobody, or two of them: a gap, for only people know who signs. */
export function memberWithRole({ facts, gaps }: Draft, role: AppraiserRole): string {
  const [member, second] = facts.appraisers.filter((each) => each.role === role);
  const name = second === undefined ? (member?.name ?? "") : "";
  return gaps.text(name, `${role} Tổ thẩm định (họ tên)`, cell("appraisers", "", "role"));
}

/** "1. Họ tên – chức vụ – vai trò"; what the name says already is not said again. */
export function memberLine({ name, position, role }: AppraiserFact, index: number): string {
  const said = paperText(name);
  const others = [position, role].map(paperText).filter((part) => part !== "" && !said.includes(part));
  const parts = [said, ...others];
  return `${index + 1}. ${parts.join(" – ")}`;
}
