import type { ServiceObject } from "./serviceObject.ts";

/** The members of a service object that scripts may touch. */
export interface ServiceShape {
  readonly methods: ReadonlySet<string>;
  readonly constants: ReadonlyMap<string, unknown>;
}

const methodsByPrototype = new WeakMap<object, ReadonlySet<string>>();
const shapes = new WeakMap<ServiceObject, ServiceShape>();

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

/** `constants` is a record of values, or a list of names of properties of the object. */
function constantsOf(target: ServiceObject): ReadonlyMap<string, unknown> {
  const declared: unknown = Reflect.get(target, "constants") ?? Reflect.get(target.constructor, "constants");
  if (Array.isArray(declared)) {
    return new Map(declared.map((name) => [String(name), Reflect.get(target, name)]));
  }
  return new Map(typeof declared === "object" && declared !== null ? Object.entries(declared) : []);
}

export function shapeOf(target: ServiceObject): ServiceShape {
  const known = shapes.get(target);
  if (known) return known;
  const shape = { methods: methodsOf(Object.getPrototypeOf(target)), constants: constantsOf(target) };
  shapes.set(target, shape);
  return shape;
}
