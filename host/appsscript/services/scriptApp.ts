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

/** Reference: script/authorization-info. Whoever runs a script here has consented. */
class AuthorizationInfo implements ServiceObject {
  readonly serviceName = "AuthorizationInfo";
  readonly #status: EnumValue;

  constructor(status: EnumValue) {
    this.#status = status;
  }

  getAuthorizationStatus(): EnumValue {
    return this.#status;
  }

  getAuthorizationUrl(): string | null {
    return null;
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

  getAuthorizationInfo(_authMode: unknown): AuthorizationInfo {
    return new AuthorizationInfo(AuthorizationStatus.constants.NOT_REQUIRED);
  }

  getInstallationSource(): EnumValue {
    return InstallationSource.constants.NONE;
  }
}

export function createScriptApp(execution: RunningExecution): ServiceObject {
  return new ScriptApp(execution);
}
