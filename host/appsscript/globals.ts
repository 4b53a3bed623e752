import type { RunningExecution } from "./execution.ts";
import type { ServiceObject } from "./membrane.ts";
import type { AdvancedService } from "./project.ts";
import { createBrowser } from "./services/browser.ts";
import { createCacheService } from "./services/cache.ts";
import { createCharts } from "./services/charts.ts";
import { createContentService } from "./services/content.ts";
import { createHtmlService } from "./services/html.ts";
import { createLockService } from "./services/lock.ts";
import { createLogger } from "./services/logger.ts";
import { createMailApp } from "./services/mail.ts";
import { createMimeType } from "./services/mimeType.ts";
import { createPropertiesService } from "./services/properties.ts";
import { createScriptApp } from "./services/scriptApp.ts";
import { createSession } from "./services/session.ts";
import { createUtilities } from "./services/utilities.ts";
import { createSheets } from "./sheets/spreadsheets.ts";

/** Made when a script first touches them: most executions use a few. */
const SERVICES: Readonly<Record<string, (execution: RunningExecution) => ServiceObject>> = {
  Browser: createBrowser,
  CacheService: createCacheService,
  Charts: createCharts,
  ContentService: createContentService,
  HtmlService: createHtmlService,
  LockService: createLockService,
  Logger: createLogger,
  MailApp: createMailApp,
  MimeType: createMimeType,
  PropertiesService: createPropertiesService,
  ScriptApp: createScriptApp,
  Session: createSession,
  SpreadsheetApp: (execution) => execution.spreadsheetApp(),
  Utilities: createUtilities,
};

/** Advanced services, by id and version as a manifest names them; a script finds them under the symbol it chose. */
const ADVANCED: Readonly<Record<string, (execution: RunningExecution) => ServiceObject>> = {
  "sheets v4": createSheets,
};

const creatorOf = ({ serviceId, version }: AdvancedService) => ADVANCED[`${serviceId} ${version}`];

/** Built-in services of Google that the host does not imitate: touching one throws its name, so that no script goes astray in silence. */
const NOT_IMITATED = `
  CalendarApp CardService ConferenceDataService ContactsApp DataStudioApp DocumentApp DriveApp
  FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService Maps SitesApp SlidesApp UrlFetchApp XmlService
`
  .trim()
  .split(/\s+/);

/** Puts Google's services among the script's globals. */
export function installGlobals(execution: RunningExecution): void {
  const { advancedServices } = execution.plan.project.manifest;
  for (const [name, create] of Object.entries(SERVICES)) install(execution, name, create);
  for (const service of advancedServices) {
    const create = creatorOf(service);
    if (create) install(execution, service.symbol, create);
  }
  const unknown = advancedServices.filter((service) => !creatorOf(service)).map(({ symbol }) => symbol);
  for (const name of [...NOT_IMITATED, ...unknown]) refuse(execution, name);
}

function install(
  execution: RunningExecution,
  name: string,
  create: (execution: RunningExecution) => ServiceObject,
): void {
  let made: object | null = null;
  execution.realm.kit.accessor(name, () => {
    made ??= execution.membrane.expose(create(execution));
    return made;
  });
}

function refuse({ realm: { kit } }: RunningExecution, name: string): void {
  kit.accessor(name, () => {
    throw kit.error(`${name} is not imitated by the local host`, "Exception");
  });
}
