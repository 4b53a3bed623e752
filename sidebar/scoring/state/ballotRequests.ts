import type { RequestOf } from "../../../src/rpc/contract.ts";
import type { Desk } from "./desk.ts";
import { changesOf } from "./draft.ts";
import type { Work } from "./work.ts";

const place = ({ season }: Desk, { view }: Work) => ({
  ballot: view.ballot,
  row: view.row,
  ...(season === null ? {} : { rows: season.rows }),
});

/** Points mean what the rubric on this screen says. */
const draft = (desk: Desk, work: Work) => ({
  changes: [...changesOf(work.draft, work.maxima)],
  rubricVersion: desk.season?.rubricVersion ?? "",
});

export function saveRequest(desk: Desk, work: Work): RequestOf<"saveBallot"> {
  return { kind: "saveBallot", ...place(desk, work), ...draft(desk, work) };
}

export function submitRequest(desk: Desk, work: Work): RequestOf<"submitBallot"> {
  return { kind: "submitBallot", ...place(desk, work), ...draft(desk, work) };
}

export function reopenRequest(desk: Desk, work: Work, reason: string): RequestOf<"reopenBallot"> {
  return { kind: "reopenBallot", ...place(desk, work), reason };
}

export function recuseRequest(desk: Desk, work: Work, reason: string): RequestOf<"recuseBallot"> {
  return { kind: "recuseBallot", ...place(desk, work), reason };
}
