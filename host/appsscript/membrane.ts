import { countRefused, takesCount } from "./argumentCount.ts";
import type { ScriptRealm } from "./realm.ts";
import type { MethodCall } from "./realmKit.ts";
import { isMethodName, isRefused } from "./refusedMembers.ts";
import { isServiceObject, type OpenServiceObject, printedName, type ServiceObject } from "./serviceObject.ts";
import { shapeOf } from "./serviceShape.ts";
import { toRealm } from "./toRealm.ts";
import { toScriptError } from "./toScriptError.ts";
import type { Passing } from "./writeBuffer.ts";

export type { ServiceObject } from "./serviceObject.ts";

/** What watches the calls: meters, permissions, quotas, faults. Each function may throw. */
export interface Gate {
  /** Returns the call's ordinal. */
  count(name: string): number;
  /** Lets the call pass, or puts it off. */
  perform(call: Passing, ordinal: number): unknown;
  after(made: MadeCall): void;
  /** The call threw. */
  failed(name: string, ordinal: number): void;
  /** Around all of a call; what it gives is the call's result. None where nothing is to be given again (tape.ts). */
  readonly around: ((name: string, call: () => unknown) => unknown) | null;
}

export interface MadeCall extends Pick<Passing, "name" | "target" | "args"> {
  readonly ordinal: number;
  readonly result: unknown;
}

/** The wall between a script and our objects, for one execution. */
export interface Membrane {
  /** What the script sees of `target`; the same object every time. */
  expose(target: ServiceObject): object;
  /** A host value as the script may hold it: service objects wrapped, the rest made anew in the realm. */
  toScript(value: unknown): unknown;
}

/** Known to the host alone: how it finds its object behind a proxy. A weak map would cost more than the rest of a call. */
const TARGET = Symbol("target");
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** The empty object behind a proxy. */
interface Blank {
  readonly [TARGET]: ServiceObject;
}

/** Our object behind a proxy, or null. */
export function targetOf(value: unknown): ServiceObject | null {
  if (typeof value !== "object" || value === null) return null;
  const target: unknown = Reflect.get(value, TARGET);
  return isServiceObject(target) ? target : null;
}

/** Replaces proxies by our objects, also inside arrays and plain objects; untouched values keep their identity. */
export function unwrap(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const target = targetOf(value);
  if (target) return target;
  if (Array.isArray(value)) return unwrapItems(value);
  return isPlain(value) ? unwrapEntries(value) : value;
}

function unwrapItems(items: unknown[]): unknown[] {
  let copy: unknown[] | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (typeof item !== "object" || item === null) continue;
    const bare = unwrap(item);
    if (bare === item) continue;
    copy ??= [...items];
    copy[at] = bare;
  }
  return copy ?? items;
}

function unwrapEntries(value: object): object {
  const entries = Object.entries(value).map(([key, item]) => [key, item, unwrap(item)] as const);
  if (entries.every(([, item, bare]) => item === bare)) return value;
  return Object.fromEntries(entries.map(([key, , bare]) => [key, bare]));
}

/** Plain in whatever realm: its prototype is a root prototype or null. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isMember(target: ServiceObject, key: string): boolean {
  const { methods, constants } = shapeOf(target);
  return methods.has(key) || constants.has(key);
}

/** Inspecting tools look behind a proxy, so the empty objects there inherit the printing of their class's name. */
function inspectable(realm: ScriptRealm): object {
  const base = realm.kit.blankTarget();
  return Object.defineProperty(base, INSPECT, {
    value(this: unknown) {
      const target = targetOf(this);
      return target ? printedName(target) : "";
    },
  });
}

function isOpen(target: ServiceObject): target is OpenServiceObject {
  return "_set" in target && "_get" in target;
}

class ExecutionMembrane implements Membrane {
  readonly #realm: ScriptRealm;
  readonly #gate: Gate;
  readonly #proxies = new WeakMap<ServiceObject, object>();
  readonly #methods = new Map<string, (...args: unknown[]) => unknown>();
  #printing: unknown = null;
  readonly #base: object;

  constructor(realm: ScriptRealm, gate: Gate) {
    this.#realm = realm;
    this.#gate = gate;
    this.#base = inspectable(realm);
  }

  expose(target: ServiceObject): object {
    const known = this.#proxies.get(target);
    if (known) return known;
    const blank: Blank = Object.assign(Object.create(this.#base), { [TARGET]: target });
    const proxy = new Proxy(blank, this.#handler);
    this.#proxies.set(target, proxy);
    return proxy;
  }

  toScript(value: unknown): unknown {
    return toRealm(this.#realm, (target) => this.expose(target), value);
  }

  /** One for all objects: thousands of ranges must not make thousands of handlers. */
  readonly #handler: ProxyHandler<Blank> = {
    get: ({ [TARGET]: target }, key) =>
      typeof key === "symbol" ? this.#symbol(target, key) : this.#member(target, key),
    has: ({ [TARGET]: target }, key) => typeof key === "string" && isMember(target, key),
    set: ({ [TARGET]: target }, key, value) => this.#assign(target, key, value),
    defineProperty: ({ [TARGET]: target }, key, { value }) => this.#assign(target, key, value),
    deleteProperty: () => false,
    getPrototypeOf: () => this.#realm.kit.objectPrototype,
    ownKeys: ({ [TARGET]: target }) => {
      const { methods, constants } = shapeOf(target);
      return [...methods, ...constants.keys()];
    },
    getOwnPropertyDescriptor: ({ [TARGET]: target }, key) => this.#descriptor(target, key),
  };

  /** Methods are not enumerable, so that a copy or a JSON text of a service object is `{}` as with Google. */
  #descriptor(target: ServiceObject, key: string | symbol): PropertyDescriptor | undefined {
    if (typeof key !== "string" || !isMember(target, key)) return undefined;
    const enumerable = shapeOf(target).constants.has(key);
    return { configurable: true, enumerable, value: this.#member(target, key) };
  }

  #member(target: ServiceObject, key: string): unknown {
    const { methods, constants } = shapeOf(target);
    if (methods.has(key)) return this.#method(key);
    const constant = constants.get(key);
    if (constant !== undefined) return this.toScript(constant);
    if (key === "then" || key === "toJSON") return undefined;
    if (key === "toString") return this.#printer();
    if (isOpen(target)) return target._get(key);
    if (key in this.#realm.kit.objectPrototype) return Reflect.get(this.#realm.kit.objectPrototype, key);
    return isRefused(target.serviceName, key) ? this.#refused(target.serviceName, key) : undefined;
  }

  /** What only Google has: a method may be asked for, and refuses when it is called; an enum is refused at once. */
  #refused(className: string, key: string): unknown {
    const name = `${className}.${key}`;
    const refuse = (): never => {
      throw this.#fault(`${name} is not imitated by the local host`);
    };
    return isMethodName(key) ? this.#realm.kit.method(key, refuse) : refuse();
  }

  #symbol(target: ServiceObject, key: symbol): unknown {
    if (key === TARGET) return target;
    if (key === Symbol.toPrimitive) return this.#printer();
    return key === INSPECT ? () => printedName(target) : undefined;
  }

  /** Not among the methods: services of their own `toString` (enum values) are called through the gate, all others print their name. */
  #printer(): unknown {
    this.#printing ??= this.#realm.kit.method("toString", (receiver) => {
      const target = targetOf(receiver);
      return target ? printedName(target) : "Object";
    });
    return this.#printing;
  }

  #assign(target: ServiceObject, key: string | symbol, value: unknown): boolean {
    if (isOpen(target) && typeof key === "string") {
      target._set(key, value);
      return true;
    }
    throw this.#fault("Object does not allow properties to be added or changed.");
  }

  #method(name: string): unknown {
    const known = this.#methods.get(name);
    if (known) return known;
    const made = this.#realm.kit.method(name, this.#call);
    this.#methods.set(name, made);
    return made;
  }

  readonly #call: MethodCall = (receiver, name, args, self) => {
    const target = targetOf(receiver);
    try {
      if (!target || !shapeOf(target).methods.has(name)) throw new Error(`Illegal invocation of ${name}`);
      if (!takesCount(`${target.serviceName}.${name}`, args.length)) {
        throw countRefused(target.serviceName, name, args.map(unwrap));
      }
      return this.#through(target, name, args);
    } catch (error) {
      throw toScriptError(this.#realm, error, self);
    }
  };

  #through(target: ServiceObject, name: string, args: readonly unknown[]): unknown {
    const { around } = this.#gate;
    const calls = `${target.serviceName}.${name}`;
    const result =
      around === null
        ? this.#act(calls, target, name, args)
        : around(calls, () => this.#act(calls, target, name, args));
    return isServiceObject(result) ? this.expose(result) : this.toScript(result);
  }

  #act(calls: string, target: ServiceObject, name: string, args: readonly unknown[]): unknown {
    // shapeOf found `name` on the class's prototype chain, so it is a method taking whatever scripts pass.
    const method = Reflect.get(target, name) as (...args: unknown[]) => unknown;
    const act = (given: readonly unknown[]): unknown => Reflect.apply(method, target, given);
    const call: Passing = { name: calls, target, args: args.map(unwrap), act };
    const ordinal = this.#gate.count(calls);
    const result = this.#performed(call, ordinal);
    this.#gate.after({ ...call, ordinal, result });
    return result;
  }

  #performed(call: Passing, ordinal: number): unknown {
    try {
      return this.#gate.perform(call, ordinal);
    } catch (error) {
      this.#gate.failed(call.name, ordinal);
      throw error;
    }
  }

  #fault(message: string): Error {
    return this.#realm.kit.error(message, "Exception");
  }
}

/** Everything a script sees of Google goes through here: members that only Google has throw by name, calls are gated, results and errors are the realm's. */
export function createMembrane(realm: ScriptRealm, gate: Gate): Membrane {
  return new ExecutionMembrane(realm, gate);
}
