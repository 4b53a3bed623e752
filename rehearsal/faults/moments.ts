/** The moments of a run at which somebody else may come. */
import type { Office } from "./office.ts";

export interface Moment {
  readonly when: "before" | "after";
  readonly call: number;
}

export const momentName = ({ when, call }: Moment): string => `${when} ${call}`;

/** Calls that neither ask for nor change anything that others could change: before such a call and after it is the same moment. */
const INWARD = [
  /^(?:PropertiesService|LockService)\.get/,
  /^Session\./,
  /^User\./,
  /^Utilities\./,
  // The one property that is asked for by its name is the spreadsheet's id, which stays.
  /^Properties\.getProperty$/,
  /^ScriptApp\.(?:requireAllScopes|newTrigger)$/,
  /^(?:Spreadsheet|Clock)?TriggerBuilder\.(?!create$)/,
  /^SpreadsheetApp\.(?:getActive|openById)$/,
  /^Sheet\.(?:getRange|getSheetId)$/,
  /^Range\.(?:getSheet|getRow|getColumn|getNumRows|getNumColumns)$/,
  // A file of the script's own, which nobody changes while it runs.
  /^HtmlService\.createHtmlOutputFromFile$/,
  /^HtmlOutput\.getContent$/,
];

/** What only scripts have to do with: who moves rows in the grid, so that no trigger is told, neither asks for it nor changes it. */
const OF_SCRIPTS = [/^Properties\./, /^Lock\./, /^ScriptApp\./, /TriggerBuilder\.create$/];

const anyOf =
  (patterns: readonly RegExp[]) =>
  (call: string): boolean =>
    patterns.some((pattern) => pattern.test(call));
const isInward = anyOf(INWARD);
const isOfScripts = anyOf(OF_SCRIPTS);

/** The names of the calls of the run, in order, when nobody comes. */
export function callsOf(office: Office, runs: string, act: (office: Office) => unknown): readonly string[] {
  const calls: string[] = [];
  let over = false;
  office.host.setFaults({
    beforeCall: ({ functionName, name }) => {
      if (functionName === runs && !over) calls.push(name);
    },
  });
  office.host.onExecution(({ functionName }) => {
    over ||= functionName === runs;
  });
  act(office);
  office.host.setFaults({});
  return calls;
}

/** Every call, before and after it. */
export function everyMoment(calls: readonly string[]): readonly Moment[] {
  return calls.flatMap((_, index): readonly Moment[] => [
    { when: "before", call: index + 1 },
    { when: "after", call: index + 1 },
  ]);
}

/**
 * Of moments between which the run asks for nothing that others could change one: before each call that does, and after the last. Between
 * two calls there is nothing of others, so after one is before the next.
 * @param others what comes then: with scripts that it sets off, or in the grid alone
 */
export function distinctMoments(
  calls: readonly string[],
  others: "with scripts" | "grid alone" = "with scripts",
): readonly Moment[] {
  const passes = (name: string) => isInward(name) || (others === "grid alone" && isOfScripts(name));
  const before = calls.flatMap((name, index): readonly Moment[] =>
    passes(name) ? [] : [{ when: "before", call: index + 1 }],
  );
  return calls.length === 0 ? [] : [...before, { when: "after", call: calls.length }];
}
