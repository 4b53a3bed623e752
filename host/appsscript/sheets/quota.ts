import { Refused } from "./apiFailure.ts";

export type QuotaKind = "Read" | "Write";

/** "60 per minute per user per project", "300 per minute per project", for reads and for writes (workspace/sheets/api/limits). */
const PER_USER = 60;
const PER_PROJECT = 300;
const MINUTE = 60_000;

interface Spent {
  readonly user: string;
  readonly at: number;
}

/**
 * Requests of the last minute by the host's clock, of reads and of writes apart. Google refills every minute; a minute that goes
 * along with the clock is the stricter reading. Runs begin at an instant at which others may have ended later: those count too.
 */
export class ApiQuota {
  readonly #spent = new Map<string, readonly Spent[]>();

  /** Throws Google's sentence when the minute is used up; a refused request costs nothing. */
  spend(kind: QuotaKind, project: string, user: string, now: number): void {
    const key = JSON.stringify([kind, project]);
    const recent = (this.#spent.get(key) ?? []).filter(({ at }) => at > now - MINUTE);
    const own = recent.filter((spent) => spent.user === user);
    if (own.length >= PER_USER) throw exceeded(kind, " per user");
    if (recent.length >= PER_PROJECT) throw exceeded(kind, "");
    this.#spent.set(key, [...recent, { user, at: now }]);
  }
}

function exceeded(kind: QuotaKind, whose: string): Refused {
  const metric = `${kind} requests`;
  return new Refused(
    `Quota exceeded for quota metric '${metric}' and limit '${metric} per minute${whose}' of service 'sheets.googleapis.com' for consumer 'project_number:0'.`,
    429,
  );
}
