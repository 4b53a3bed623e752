/** Units, models and members as choices: those that something waits for first. */

import type { Choice } from "./choices.ts";
import type { Board } from "./facts.ts";

export function unitChoices({ units }: Board): readonly Choice[] {
  const active = units.filter((unit) => unit.active);
  const isLate = ({ registration, report }: Board["units"][number]): boolean =>
    registration.state === "overdue" || report.state === "overdue";
  return [...active.filter(isLate), ...active.filter((unit) => !isLate(unit))].map(({ code, name }) => ({
    key: code,
    label: `${name} (${code})`,
  }));
}

export function modelChoices(models: Board["models"]): readonly Choice[] {
  return models.map(({ id, title, holder }) => ({ key: id, label: `${id} · ${title || holder}` }));
}

export function memberName({ members }: Board, code: string): string {
  return members.find((member) => member.code === code)?.name ?? code;
}
