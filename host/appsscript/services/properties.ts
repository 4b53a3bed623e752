import type { RunningExecution } from "../execution.ts";
import type { ServiceObject } from "../membrane.ts";
import { type PropertyStore, storeKey, storeOf } from "../propertyStore.ts";
import { signatureError, textArgument } from "./argument.ts";

/** Reference: properties/properties. */
class Properties implements ServiceObject {
  readonly serviceName = "Properties";
  readonly #store: PropertyStore;

  constructor(store: PropertyStore) {
    this.#store = store;
  }

  getProperty(key: unknown): string | null {
    return this.#store.get(textArgument("PropertiesService.Properties.getProperty", key));
  }

  setProperty(key: unknown, value: unknown): this {
    const name = textArgument("PropertiesService.Properties.setProperty", key);
    this.#store.set(name, textArgument("PropertiesService.Properties.setProperty", value));
    return this;
  }

  setProperties(properties: unknown, deleteAllOthers?: unknown): this {
    const call = "PropertiesService.Properties.setProperties";
    if (typeof properties !== "object" || properties === null) throw signatureError(call, [properties]);
    if (deleteAllOthers === true) this.#store.clear();
    for (const [key, value] of Object.entries(properties)) this.#store.set(key, textArgument(call, value));
    return this;
  }

  getProperties(): Record<string, string> {
    return this.#store.entries();
  }

  getKeys(): string[] {
    return this.#store.keys();
  }

  deleteProperty(key: unknown): this {
    this.#store.delete(textArgument("PropertiesService.Properties.deleteProperty", key));
    return this;
  }

  deleteAllProperties(): this {
    this.#store.clear();
    return this;
  }
}

/** Reference: properties/properties-service. In a custom function the user's properties are the owner's (guides/sheets/functions). */
class PropertiesServiceObject implements ServiceObject {
  readonly serviceName = "PropertiesService";
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.#execution = execution;
  }

  getScriptProperties(): Properties {
    return this.#open("script", "");
  }

  getUserProperties(): Properties {
    return this.#open("user", this.#execution.effectiveUser);
  }

  getDocumentProperties(): Properties | null {
    const file = this.#execution.plan.project.boundTo;
    return file === null ? null : this.#open("document", file);
  }

  #open(kind: string, of: string): Properties {
    const { state, plan } = this.#execution;
    return new Properties(storeOf(state.properties, storeKey(plan.project.id, kind, of)));
  }
}

export function createPropertiesService(execution: RunningExecution): ServiceObject {
  return new PropertiesServiceObject(execution);
}
