import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { Desk } from "./state/desk.ts";
import { EMPTY_DESK } from "./state/desk.ts";
import type { DeskWorld } from "./state/deskContext.ts";
import { createDesk, type DeskRun } from "./state/deskRun.ts";

/** The desk and what can be done at it, for as long as the page lives. @param begins the ballot that it begins with, if any */
export function useDesk(
  world: DeskWorld,
  begins: () => string | null,
): { readonly desk: Desk; readonly run: DeskRun } {
  const [desk, setDesk] = useState(EMPTY_DESK);
  const [run] = useState(() => createDesk(world, setDesk));
  useEffect(() => {
    void run.load().then(() => run.open(begins() ?? ""));
    const hurry = () => run.hurry();
    const leave = () => document.visibilityState === "hidden" && run.hurry();
    addEventListener("online", hurry);
    addEventListener("pagehide", hurry);
    document.addEventListener("visibilitychange", leave);
    return () => {
      removeEventListener("online", hurry);
      removeEventListener("pagehide", hurry);
      document.removeEventListener("visibilitychange", leave);
    };
  }, [run, begins]);
  useLayoutEffect(() => {
    if (desk.focus !== null) document.getElementById(desk.focus.id)?.focus();
  }, [desk.focus]);
  return { desk, run };
}

const MINUTE = 60_000;

/** The page's clock, looked at once a minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
