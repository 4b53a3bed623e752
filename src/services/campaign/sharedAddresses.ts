import { addresses } from "../../domain/people/addresses.ts";
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { appraisers } from "../../tables/appraisers.ts";

interface Member {
  /** 1-based, where it is known. */
  readonly row?: number;
  readonly name: string;
  readonly email: string;
}

/** An address tells whose ballots are whose: each belongs to one member of the team (SPEC U11). Named at its later member. */
export function sharedAddresses(members: readonly Member[]): readonly Problem[] {
  const owners = new Map<string, Member>();
  return members.flatMap((member) =>
    addresses(member.email).flatMap((address) => {
      const owner = owners.get(address.toLowerCase()) ?? member;
      owners.set(address.toLowerCase(), owner);
      if (owner === member) return [];
      const { row } = member;
      const place = { tab: appraisers.title, header: appraisers.columns.email.header };
      const facts = { other: owner.name };
      return [
        problem("appraiser.addressTwice", row === undefined ? place : { ...place, row }, address, facts),
      ];
    }),
  );
}
