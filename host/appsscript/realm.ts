import vm from "node:vm";
import type { Realm } from "./contract.ts";
import { type KitHost, kitSource, type RealmKit, WITHHELD } from "./realmKit.ts";

/** One execution's own globals: ECMAScript only, with the host's clock and randomness behind Date and Math.random. */
export interface ScriptRealm extends Realm {
  readonly kit: RealmKit;
  /** Runs a compiled file in this realm; real CPU time above the limit throws `CpuLimitError`. */
  load(script: vm.Script, limitMs: number): void;
  /** Calls a function of this realm and lets its promises finish; a promise it returns is unwrapped, or its failure thrown. */
  call(target: unknown, args: readonly unknown[], limitMs: number): Returned;
  /** Top-level `function name() {}` declarations, in order: the only functions Google's menus, triggers, cells and pages see. */
  declared(): string[];
}

/** What a call gave; `promised` if it came out of a promise (undefined when that was never settled). */
export interface Returned {
  readonly value: unknown;
  readonly promised: boolean;
}

export interface RealmOptions {
  now(): number;
  random(): number;
  log(level: string, args: readonly unknown[]): void;
}

export class CpuLimitError extends Error {
  override readonly name = "CpuLimitError";
}

const ENTRY = "\u0000entry";
const setup = new vm.Script(kitSource, { filename: "realm" });
const entry = new vm.Script(`globalThis[${JSON.stringify(ENTRY)}]()`, { filename: "entry" });

/** A file compiled once and run in many realms. */
export function compileScript(source: string, filename: string): vm.Script {
  return new vm.Script(source, { filename });
}

/** A context of the plain kind (no interceptors, so top-level declarations behave as in a real global scope). */
function newContext(): vm.Context {
  // Node before 20.18 lacks the constant; a contextified object is the same to scripts but slower.
  const kind: object | typeof vm.constants.DONT_CONTEXTIFY = vm.constants?.DONT_CONTEXTIFY ?? {};
  return vm.createContext(kind, { microtaskMode: "afterEvaluate" });
}

function isTimeout(error: unknown): boolean {
  // The error may belong to the script's realm, so instanceof would not know it.
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}

function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw isTimeout(error) ? new CpuLimitError("Exceeded maximum execution time") : error;
  }
}

/** `var f = function () {}` also makes a fixed global; only a declaration's text begins with its own name. */
function isDeclaration(kit: RealmKit, name: string): boolean {
  const descriptor = Object.getOwnPropertyDescriptor(kit.global, name);
  if (!descriptor || descriptor.configurable || typeof descriptor.value !== "function") return false;
  const head = /^(?:async\s+)?function\s*\*?\s*([\p{ID_Start}$_][\p{ID_Continue}$]*)/u.exec(
    kit.sourceOf(descriptor.value),
  );
  return head?.[1] === name;
}

function callIn(context: vm.Context, kit: RealmKit, run: () => unknown, limitMs: number): unknown {
  let outcome: unknown;
  Object.defineProperty(kit.global, ENTRY, {
    configurable: true,
    value: () => {
      Reflect.deleteProperty(kit.global, ENTRY);
      outcome = run();
    },
  });
  guarded(() => entry.runInContext(context, { timeout: limitMs }));
  return outcome;
}

/** Waits for promises inside the evaluation: after it, Apps Script keeps nothing alive. */
function callAndSettle(context: vm.Context, kit: RealmKit, run: () => unknown, limitMs: number): Returned {
  let promise: ReturnType<RealmKit["settled"]> | null = null;
  const value = callIn(
    context,
    kit,
    () => {
      const returned = run();
      if (kit.isPromise(returned)) promise = kit.settled(returned);
      return returned;
    },
    limitMs,
  );
  // Assigned inside the closure above, which control flow analysis cannot see.
  const end = promise as ReturnType<RealmKit["settled"]> | null;
  if (end === null) return { value, promised: false };
  if (end.state === "rejected") throw end.value;
  return { value: end.value, promised: true };
}

/** A fresh realm. Costs about a millisecond; nothing is shared with another one but compiled code. */
export function createRealm(options: RealmOptions): ScriptRealm {
  const context = newContext();
  const host: KitHost = { ...options, withheld: WITHHELD };
  // The completion value of the kit's source is the function that makes the kit.
  const kit = (setup.runInContext(context) as (host: KitHost) => RealmKit)(host);
  const before = new Set(Object.getOwnPropertyNames(kit.global));
  return {
    kit,
    grid: kit.grid,
    array: kit.array,
    object: kit.object,
    date: kit.date,
    error: (message, name) => kit.error(message, name ?? "Exception"),
    epochOf: kit.epochOf,
    load: (script, limitMs) => {
      guarded(() => script.runInContext(context, { timeout: limitMs }));
    },
    call: (target, args, limitMs) =>
      callAndSettle(
        context,
        kit,
        () => Reflect.apply(target as (...args: unknown[]) => unknown, undefined, args),
        limitMs,
      ),
    declared: () =>
      Object.getOwnPropertyNames(kit.global).filter((name) => !before.has(name) && isDeclaration(kit, name)),
  };
}
