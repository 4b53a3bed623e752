import type { ServiceObject } from "../serviceObject.ts";

/** Reference: base/user. */
export class User implements ServiceObject {
  readonly serviceName = "User";
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  getUserLoginId(): string {
    return this.#email;
  }

  /** Google prints a user as its address. */
  toString(): string {
    return this.#email;
  }
}
