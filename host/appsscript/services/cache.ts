import { CacheStore } from "../cacheStore.ts";
import type { RunningExecution } from "../execution.ts";
import type { ServiceObject } from "../membrane.ts";
import { createRandom, integerBetween } from "../random.ts";
import { numberArgument, signatureError, textArgument } from "./argument.ts";

const DEFAULT_SECONDS = 600;

/** Reference: cache/cache. What has nothing to tell gives null. */
class Cache implements ServiceObject {
  readonly serviceName = "Cache";
  readonly #store: CacheStore;
  readonly #execution: RunningExecution;

  constructor(store: CacheStore, execution: RunningExecution) {
    this.#store = store;
    this.#execution = execution;
  }

  get(key: unknown): string | null {
    return this.#store.get(textArgument("CacheService.Cache.get", key), this.#execution.now());
  }

  getAll(keys: unknown): Record<string, string> {
    if (!Array.isArray(keys)) throw signatureError("CacheService.Cache.getAll", [keys]);
    const now = this.#execution.now();
    const found = keys.map(String).map((key) => [key, this.#store.get(key, now)] as const);
    return Object.fromEntries(found.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
  }

  put(key: unknown, value: unknown, expirationInSeconds?: unknown): null {
    const call = "CacheService.Cache.put";
    const seconds =
      expirationInSeconds === undefined ? DEFAULT_SECONDS : numberArgument(call, expirationInSeconds);
    this.#store.put(textArgument(call, key), textArgument(call, value), seconds, this.#execution.now());
    return null;
  }

  putAll(values: unknown, expirationInSeconds?: unknown): null {
    if (typeof values !== "object" || values === null) {
      throw signatureError("CacheService.Cache.putAll", [values]);
    }
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
    return null;
  }

  remove(key: unknown): null {
    this.#store.remove(textArgument("CacheService.Cache.remove", key));
    return null;
  }

  removeAll(keys: unknown): null {
    if (!Array.isArray(keys)) throw signatureError("CacheService.Cache.removeAll", [keys]);
    for (const key of keys) this.#store.remove(String(key));
    return null;
  }
}

/** Reference: cache/cache-service. A standalone script has no document cache. */
class CacheServiceObject implements ServiceObject {
  readonly serviceName = "CacheService";
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.#execution = execution;
  }

  getScriptCache(): Cache {
    return this.#open("script", "");
  }

  getUserCache(): Cache {
    return this.#open("user", this.#execution.effectiveUser);
  }

  getDocumentCache(): Cache | null {
    const file = this.#execution.plan.project.boundTo;
    return file === null ? null : this.#open("document", file);
  }

  #open(kind: string, of: string): Cache {
    const { state, plan } = this.#execution;
    const key = JSON.stringify([plan.project.id, kind, of]);
    const random = createRandom(integerBetween(state.random, 0, 2 ** 31));
    const store = state.caches.get(key) ?? new CacheStore(random);
    state.caches.set(key, store);
    return new Cache(store, this.#execution);
  }
}

export function createCacheService(execution: RunningExecution): ServiceObject {
  return new CacheServiceObject(execution);
}
