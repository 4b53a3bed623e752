import type { RequestOf } from "../../../src/rpc/contract.ts";
import type { Desk } from "./desk.ts";
import { changesOf } from "./draft.ts";
import type { Work } from "./work.ts";

const place = ({ view }: Work) => ({ ballot: view.ballot, row: view.row });

/** Points mean what the rubric on this screen says. */
const draft = (desk: Desk, work: Work) => ({
  changes: [...changesOf(work.draft, work.maxima)],
  rubricVersion: desk.season?.rubricVersion ?? "",
});

export function saveRequest(desk: Desk, work: Work): RequestOf<"saveBallot"> {
  return { kind: "saveBallot", ...place(work), ...draft(desk, work) };
}

export function submitRequest(desk: Desk, work: Work): RequestOf<"submitBallot"> {
  return { kind: "submitBallot", ...place(work), ...draft(desk, work) };
}

export function reopenRequest(work: Work, reason: string): RequestOf<"reopenBallot"> {
  return { kind: "reopenBallot", ...place(work), reason };
}

export function recuseRequest(work: Work, reason: string): RequestOf<"recuseBallot"> {
  return { kind: "recuseBallot", ...place(work), reason };
}
