import type { AuthMode } from "../contract.ts";
import { defineEnum, type EnumValue } from "../enumValue.ts";
import type { RunningExecution } from "../execution.ts";
import type { ServiceObject } from "../membrane.ts";
import { signatureError, textArgument } from "./argument.ts";
import { TriggerBuilder } from "./triggerBuilder.ts";
import { EventType, TriggerHandle, TriggerSource, WeekDay } from "./triggerHandle.ts";

const AuthModeEnum = defineEnum("ScriptApp.AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
const AuthorizationStatus = defineEnum("ScriptApp.AuthorizationStatus", ["REQUIRED", "NOT_REQUIRED"]);
const InstallationSource = defineEnum("ScriptApp.InstallationSource", [
  "APPS_MARKETPLACE_DOMAIN_ADD_ON",
  "NONE",
  "WEB_STORE_ADD_ON",
]);

/** The enum value events carry as `authMode`. */
export function authModeValue(mode: AuthMode): EnumValue {
  return AuthModeEnum.constants[mode];
}

/** Reference: script/authorization-info. */
class AuthorizationInfo implements ServiceObject {
  readonly serviceName = "AuthorizationInfo";
  /** Scopes that the person still has to grant. */
  readonly #missing: readonly string[];

  constructor(missing: readonly string[]) {
    this.#missing = missing;
  }

  getAuthorizationStatus(): EnumValue {
    const { REQUIRED, NOT_REQUIRED } = AuthorizationStatus.constants;
    return this.#missing.length > 0 ? REQUIRED : NOT_REQUIRED;
  }

  /** Null when nothing is to be granted. The page itself is Google's. */
  getAuthorizationUrl(): string | null {
    return this.#missing.length > 0 ? "https://script.google.com/authorize" : null;
  }
}

/** Reference: script/service. No script here is deployed as a web app. */
class WebAppService implements ServiceObject {
  readonly serviceName = "Service";

  getUrl(): string | null {
    return null;
  }

  isEnabled(): boolean {
    return false;
  }
}

/** Reference: script/script-app. */
class ScriptApp implements ServiceObject {
  readonly serviceName = "ScriptApp";
  static readonly constants = {
    AuthMode: AuthModeEnum,
    AuthorizationStatus,
    EventType,
    InstallationSource,
    TriggerSource,
    WeekDay,
  };
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.#execution = execution;
  }

  newTrigger(functionName: unknown): TriggerBuilder {
    return new TriggerBuilder(this.#execution, textArgument("ScriptApp.newTrigger", functionName));
  }

  /** Only those of the current user (guides/triggers/installable). */
  getProjectTriggers(): TriggerHandle[] {
    const { state, plan, effectiveUser } = this.#execution;
    return state.triggers.of(plan.project.id, effectiveUser).map((trigger) => new TriggerHandle(trigger));
  }

  getUserTriggers(document: unknown): TriggerHandle[] {
    const getId: unknown =
      typeof document === "object" && document !== null ? Reflect.get(document, "getId") : null;
    if (typeof getId !== "function") throw signatureError("ScriptApp.getUserTriggers", [document]);
    const id = String(Reflect.apply(getId, document, []));
    return this.getProjectTriggers().filter((trigger) => trigger.getTriggerSourceId() === id);
  }

  deleteTrigger(trigger: unknown): void {
    if (!(trigger instanceof TriggerHandle)) throw signatureError("ScriptApp.deleteTrigger", [trigger]);
    this.#execution.state.triggers.remove(trigger.getUniqueId());
  }

  getService(): WebAppService {
    return new WebAppService();
  }

  getScriptId(): string {
    return this.#execution.plan.project.id;
  }

  /** No mode but FULL asks anything of the person. */
  getAuthorizationInfo(authMode: unknown, oAuthScopes?: unknown): AuthorizationInfo {
    const call = "ScriptApp.getAuthorizationInfo";
    const wanted = oAuthScopes === undefined ? null : scopesArgument(call, oAuthScopes);
    return new AuthorizationInfo(this.#missing(call, authMode, wanted));
  }

  requireAllScopes(authMode: unknown): void {
    this.#require("ScriptApp.requireAllScopes", authMode, null);
  }

  requireScopes(authMode: unknown, oAuthScopes: unknown): void {
    const call = "ScriptApp.requireScopes";
    this.#require(call, authMode, scopesArgument(call, oAuthScopes));
  }

  #require(call: string, authMode: unknown, wanted: readonly string[] | null): void {
    if (this.#execution.authMode !== "FULL")
      throw new Error(`${call} where nobody can be asked is not imitated`);
    const missing = this.#missing(call, authMode, wanted);
    if (missing.length > 0) this.#execution.askConsent(missing);
  }

  #missing(call: string, authMode: unknown, wanted: readonly string[] | null): readonly string[] {
    if (!AuthModeEnum._has(authMode)) throw signatureError(call, [authMode]);
    if (authMode !== AuthModeEnum.constants.FULL) return [];
    const { granted, plan } = this.#execution;
    if (granted === null) return [];
    return (wanted ?? plan.project.manifest.scopes ?? []).filter((scope) => !granted.includes(scope));
  }

  getInstallationSource(): EnumValue {
    return InstallationSource.constants.NONE;
  }
}

/** An array of texts of the script's own realm. */
function scopesArgument(call: string, scopes: unknown): readonly string[] {
  if (!Array.isArray(scopes)) throw signatureError(call, [scopes]);
  return scopes.map((scope) => textArgument(call, scope));
}

export function createScriptApp(execution: RunningExecution): ServiceObject {
  return new ScriptApp(execution);
}
