/** The page's state: what is known of the campaign, the order that was given last, and what has been ordered lately. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { BoardOrder } from "../../src/rpc/boardAnswers.ts";
import type { RequestOf } from "../../src/rpc/contract.ts";
import { answered, isLost } from "../client/answered.ts";
import type { Ask } from "../client/ask.ts";
import { tabNames } from "../client/tabNames.ts";
import { type Addition, sentAfter } from "./state/addition.ts";
import { APPLYING, type BallotFacts, type Board, canOrder, type Wanted } from "./state/facts.ts";
import {
  afterLostAnswer,
  isUnderWay,
  overLike,
  type Progress,
  progressOf,
  type Sent,
} from "./state/following.ts";

/** Between two looks at Lệnh, in ms: a round begins every five minutes, one that is asked for within seconds. */
const PAUSE = 4_000;
/** What was read longer ago, in ms, is no ground for an order. */
const STALE = 5 * 60_000;

export interface Desk {
  readonly board: Board | null;
  readonly ballots: BallotFacts | null;
  readonly orders: readonly BoardOrder[];
  /** Why something could not be read. */
  readonly troubles: readonly string[];
  readonly loading: boolean;
  readonly sent: Sent | null;
  readonly progress: Progress | null;
  load(): void;
  loadBallots(): void;
  send(wanted: Wanted): void;
  /** A unit or a member. */
  add(asked: Addition): void;
  /** The tick of the order that was sent: to be set by the organiser. */
  goToTick(): void;
  /** The page Văn bản, over the sheet. */
  openDocuments(): void;
  /** The order that was sent, on the way to another screen. */
  forget(): void;
}

/** @param ask keeps its identity */
export function useBoard(ask: Ask): Desk {
  const [board, setBoard] = useState<Board | null>(null);
  const [ballots, setBallots] = useState<BallotFacts | null>(null);
  const [orders, setOrders] = useState<readonly BoardOrder[]>([]);
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  const [loading, setLoading] = useState(true);
  const [readAt, setReadAt] = useState(0);
  const [sent, setSent] = useState<Sent | null>(null);

  const load = useCallback(async () => {
    setLoading(true);
    const [seen, listed] = await Promise.all([
      answered(() => ask({ kind: "board", tabs: tabNames() })),
      answered(() => ask({ kind: "orders" })),
    ]);
    if (seen.kind === "board") setBoard(seen);
    if (listed.kind === "orders") setOrders(listed.orders);
    // A tab that is gone is told by the board itself.
    const untold = listed.kind === "refused" && (seen.kind !== "board" || canOrder(seen));
    setTroubles([
      ...(seen.kind === "refused" ? seen.sentences : []),
      ...(untold && seen.kind !== "refused" ? listed.sentences : []),
    ]);
    setBallots(null);
    setLoading(false);
    setReadAt(Date.now());
  }, [ask]);

  const loadBallots = useCallback(async () => {
    const found = await answered(() => ask({ kind: "boardBallots" }));
    if (found.kind === "boardBallots") setBallots(found);
    setTroubles(found.kind === "refused" ? found.sentences : []);
  }, [ask]);

  useEffect(() => {
    void load();
  }, [load]);

  const progress = sent === null ? null : progressOf(sent, orders, Date.now());
  useFollowing(ask, sent, progress, setOrders, load);

  // Two clicks may come before the page has drawn the first one's button disabled.
  const busy = useRef(false);
  const once = async (write: () => Promise<void>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    await write();
    busy.current = false;
  };

  const send = async (wanted: Wanted): Promise<void> => {
    setSent({ kind: "writing", wanted });
    const answer = await answered(() => ask({ kind: "command", ...wanted }));
    if (isLost(answer)) setSent(await lookedFor(wanted));
    else if (answer.kind === "refused") setSent({ kind: "failed", wanted, sentences: answer.sentences });
    else
      setSent({
        ...{ kind: "written", wanted, row: answer.row, since: Date.now() },
        over: overLike(wanted, orders),
      });
  };

  const add = async (asked: Addition): Promise<void> => {
    setSent({ kind: "writing", wanted: APPLYING });
    const answer = await answered(() => ask<Addition>(asked));
    setSent(isLost(answer) ? await lookedFor(APPLYING) : sentAfter(answer, Date.now()));
  };

  const lookedFor = async (wanted: Wanted): Promise<Sent> => {
    const listed = await answered(() => ask({ kind: "orders" }));
    const found = listed.kind === "orders" ? listed.orders : null;
    if (found !== null) setOrders(found);
    const before = Math.max(0, ...orders.map(({ row }) => row));
    return afterLostAnswer(wanted, found, before, Date.now());
  };

  const goToTick = async (): Promise<void> => {
    if (sent?.kind !== "written") return;
    const { command, target } = sent.wanted;
    const asked: RequestOf<"runNow"> = { kind: "runNow", row: sent.row, command, target };
    const answer = await answered(() => ask(asked));
    if (answer.kind === "orders") setOrders(answer.orders);
    else setTroubles(answer.sentences);
  };

  const openDocuments = async (): Promise<void> => {
    const answer = await answered(() => ask({ kind: "openDocuments" }));
    if (answer.kind === "refused") setTroubles(answer.sentences);
  };

  return {
    ...{ board, ballots, orders, troubles, loading, sent, progress },
    load: () => void load(),
    loadBallots: () => void loadBallots(),
    send: (wanted) => void once(() => send(wanted)),
    add: (asked) => void once(() => add(asked)),
    goToTick: () => void goToTick(),
    openDocuments: () => void openDocuments(),
    forget: () => {
      // What an order has done, and what others did while the page stood open, is read anew.
      if (sent !== null || Date.now() - readAt > STALE) void load();
      setSent(null);
    },
  };
}

/** Looks at Lệnh again and again as long as an order is under way; what it changed is read anew. */
function useFollowing(
  ask: Ask,
  sent: Sent | null,
  progress: Progress | null,
  setOrders: (orders: readonly BoardOrder[]) => void,
  load: () => Promise<void>,
): void {
  const [looks, setLooks] = useState(0);
  const waits = sent?.kind === "written" && progress !== null && isUnderWay(progress);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(async () => {
      const answer = await answered(() => ask({ kind: "orders" }));
      if (answer.kind === "orders") {
        setOrders(answer.orders);
        if (!isUnderWay(progressOf(sent, answer.orders, Date.now()))) await load();
      }
      setLooks((count) => count + 1);
    }, PAUSE);
    return () => clearTimeout(timer);
    // `looks` counts the looks, so that each of them leads to the next.
  }, [ask, sent, waits, looks, setOrders, load]);
}
