import type { ServiceObject } from "./serviceObject.ts";

/** The members of a service object that scripts may touch. */
export interface ServiceShape {
  readonly methods: ReadonlySet<string>;
  readonly constants: ReadonlyMap<string, unknown>;
}

const methodsByPrototype = new WeakMap<object, ReadonlySet<string>>();
const shapes = new WeakMap<object, ServiceShape>();

function ownMethods(prototype: object): string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([name, descriptor]) => typeof descriptor.value === "function" && isPublic(name))
    .map(([name]) => name);
}

function isPublic(name: string): boolean {
  return !name.startsWith("_") && name !== "constructor" && name !== "serviceName";
}

/** All methods of the class and its parents, without those every object has. */
function methodsOf(prototype: object): ReadonlySet<string> {
  const known = methodsByPrototype.get(prototype);
  if (known) return known;
  const parent: object | null = Object.getPrototypeOf(prototype);
  const inherited = parent && parent !== Object.prototype ? methodsOf(parent) : [];
  const methods = new Set([...inherited, ...ownMethods(prototype)]);
  methodsByPrototype.set(prototype, methods);
  return methods;
}

/** A record of values, the object's own or its class's. */
function constantsOf(target: ServiceObject): ReadonlyMap<string, unknown> {
  const declared: unknown = Reflect.get(target, "constants") ?? Reflect.get(target.constructor, "constants");
  return new Map(typeof declared === "object" && declared !== null ? Object.entries(declared) : []);
}

/** The shape of a class, unless the object has constants of its own. */
export function shapeOf(target: ServiceObject): ServiceShape {
  const key: object = Object.hasOwn(target, "constants") ? target : Object.getPrototypeOf(target);
  const known = shapes.get(key);
  if (known) return known;
  const shape = { methods: methodsOf(Object.getPrototypeOf(target)), constants: constantsOf(target) };
  shapes.set(key, shape);
  return shape;
}
