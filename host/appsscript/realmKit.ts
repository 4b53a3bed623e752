/**
 * The source that runs first in every fresh context: it withholds what Apps Script lacks, bends Date, Math.random and
 * console to the host, and returns the makers of values. It is text because it must be compiled inside that context.
 */
export const kitSource: string = `(function (host) {
  "use strict";
  const RealDate = Date;
  const getTime = RealDate.prototype.getTime;
  const define = (target, key, value) =>
    Object.defineProperty(target, key, { value, writable: true, enumerable: false, configurable: true });
  for (const name of host.withheld) delete globalThis[name];

  const ScriptDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [host.now()] : args, newTarget),
    apply: () => new RealDate(host.now()).toString(),
  });
  define(RealDate, "now", function now() { return host.now(); });
  define(RealDate.prototype, "constructor", ScriptDate);
  define(globalThis, "Date", ScriptDate);
  define(Math, "random", function random() { return host.random(); });

  const script = {};
  const levels = ["log", "info", "warn", "error", "debug", "trace"];
  for (const level of levels) define(script, level, (...args) => host.log(level, args));
  for (const name of ["time", "timeEnd", "group", "groupEnd"]) define(script, name, () => undefined);
  define(globalThis, "console", script);

  const error = (message, name, cutAt) => {
    const made = new Error(message);
    if (name !== "Error") define(made, "name", name);
    Error.captureStackTrace(made, cutAt);
    return made;
  };
  const settled = (promise) => {
    const state = { state: "pending", value: undefined };
    promise.then(
      (value) => { state.state = "fulfilled"; state.value = value; },
      (reason) => { state.state = "rejected"; state.value = reason; },
    );
    return state;
  };
  return {
    grid: (rows, columns) => {
      const made = new Array(rows);
      // Copies of one row: in a realm that has just been made, filling each by itself costs several times as much.
      const blank = new Array(columns).fill("");
      for (let row = 0; row < rows; row++) made[row] = blank.slice();
      return made;
    },
    array: (items) => {
      const made = new Array(items.length);
      for (let at = 0; at < items.length; at++) made[at] = items[at];
      return made;
    },
    object: (entries) => Object.assign({}, entries),
    date: (epoch) => new RealDate(epoch),
    error,
    epochOf: (value) => {
      try {
        return getTime.call(value);
      } catch {
        return null;
      }
    },
    method: (name, call) => {
      const made = { [name](...args) { return call(this, name, args, made); } }[name];
      return made;
    },
    accessor: (name, get) =>
      Object.defineProperty(globalThis, name, {
        configurable: true,
        enumerable: false,
        get,
        set: (value) => define(globalThis, name, value),
      }),
    blankTarget: () => ({}),
    compile: (parameters, body) => new Function(...parameters, body),
    settled,
    isPromise: (value) => value instanceof Promise,
    isError: (value) => value instanceof Error,
    sourceOf: (value) => Function.prototype.toString.call(value),
    objectPrototype: Object.prototype,
    arrayPrototype: Array.prototype,
    datePrototype: RealDate.prototype,
    errorPrototype: Error.prototype,
    promisePrototype: Promise.prototype,
    global: globalThis,
  };
})`;

/** Absent from Apps Script (developers.google.com/apps-script/guides/v8-runtime); SharedArrayBuffer, Atomics and WebAssembly are unsettled, so absent. */
export const WITHHELD = ["WebAssembly", "SharedArrayBuffer", "Atomics", "console"] as const;

/** What the kit needs of the host. */
export interface KitHost {
  readonly withheld: readonly string[];
  now(): number;
  random(): number;
  log(level: string, args: readonly unknown[]): void;
}

type Callable = (...args: unknown[]) => unknown;

/** Calls from scripts arrive here: the receiver, the method's name, a realm array of arguments, and the function to cut stacks at. */
export type MethodCall = (receiver: unknown, name: string, args: unknown[], self: Callable) => unknown;

/** What the kit returns: everything it makes belongs to the script's own globals. */
export interface RealmKit {
  grid(rows: number, columns: number): unknown[][];
  array(items: readonly unknown[]): unknown[];
  object(entries: Readonly<Record<string, unknown>>): object;
  date(epochMilliseconds: number): Date;
  error(message: string, name: string, cutAt?: Callable): Error;
  epochOf(value: unknown): number | null;
  method(name: string, call: MethodCall): Callable;
  accessor(name: string, get: () => unknown): void;
  blankTarget(): object;
  compile(parameters: readonly string[], body: string): Callable;
  settled(promise: unknown): {
    readonly state: "pending" | "fulfilled" | "rejected";
    readonly value: unknown;
  };
  isPromise(value: unknown): boolean;
  isError(value: unknown): value is Error;
  sourceOf(value: unknown): string;
  readonly objectPrototype: object;
  readonly arrayPrototype: object;
  readonly datePrototype: object;
  readonly errorPrototype: object;
  readonly promisePrototype: object;
  readonly global: Record<string, unknown>;
}
