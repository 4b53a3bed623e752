import { CommandType, type ICommandInfo, ICommandService, type IExecutionOptions } from "@univerjs/core";
import type { Intent } from "../../server/protocol.ts";
import { intentsOfCommand } from "./commandIntents.ts";
import { intentsOfMutation } from "./mutationIntents.ts";
import type { Place } from "./place.ts";

/** Changes of the page's own copy that say nothing about the workbook: heights that follow from the text. */
const OWN = new Set(["sheet.mutation.set-worksheet-row-auto-height"]);

const ofWorkbook = (info: ICommandInfo, place: Place): boolean => {
  const params = info.params ?? {};
  return "unitId" in params && params.unitId === place.workbook()?.getUnitId();
};

/**
 * Nothing a person does changes this page's copy: what has an intent is said, everything else that would change the workbook is
 * dropped. `syncOnly` makes Univer skip the work and report success (0.25.1, CommandService), so that the command around it ends well;
 * throwing instead would leave it on Univer's stack of running commands.
 */
export function intercept(place: Place, say: (intents: readonly Intent[]) => void): void {
  const read = (info: Readonly<ICommandInfo>): readonly Intent[] | null => {
    if (info.type === CommandType.COMMAND) return intentsOfCommand(info.id, info.params ?? {}, place);
    if (info.type !== CommandType.MUTATION || !ofWorkbook(info, place) || OWN.has(info.id)) return null;
    return intentsOfMutation(info.id, info.params ?? {}) ?? [];
  };
  place.injector.get(ICommandService).beforeCommandExecuted((info, options?: IExecutionOptions) => {
    if (options?.fromCollab === true || options?.onlyLocal === true) return;
    const intents = read(info);
    if (intents === null || options === undefined) return;
    options.syncOnly = true;
    say(intents);
  });
}
