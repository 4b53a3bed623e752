/** People and what Google knows of them: what each granted to a script, and with which accounts a browser is signed in. */
export class Accounts {
  readonly #granted = new Map<string, ReadonlySet<string>>();
  readonly #withheld = new Set<string>();
  readonly #first = new Map<string, string>();

  /** From now on exactly these scopes are ticked on the script's consent page; nobody who is not named here was ever asked in vain. */
  grant(project: string, user: string, scopes: readonly string[]): void {
    this.#granted.set(key(project, user), new Set(scopes));
  }

  /** Of the manifest's scopes those that this person granted: all unless told otherwise. Null: whatever the code uses. */
  grantedOf(project: string, user: string, wanted: readonly string[] | null): readonly string[] | null {
    const granted = this.#granted.get(key(project, user));
    if (granted === undefined) return wanted;
    return wanted === null ? [...granted] : wanted.filter((scope) => granted.has(scope));
  }

  /** `Session.getActiveUser()` tells nothing of this person, as of an account outside the script owner's domain. */
  withhold(user: string): void {
    this.#withheld.add(user);
  }

  activeOf(user: string): string {
    return this.#withheld.has(user) ? "" : user;
  }

  /** Another account was signed in first in this person's browser: the calls of its pages go out by that one. */
  signInFirst(user: string, other: string): void {
    this.#first.set(user, other);
  }

  callerOf(user: string): string {
    return this.#first.get(user) ?? user;
  }
}

function key(project: string, user: string): string {
  return JSON.stringify([project, user]);
}
