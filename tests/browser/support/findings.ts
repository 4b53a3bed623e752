import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

interface Report {
  readonly passes: readonly { readonly id: string }[];
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rule and elements of every WCAG 2.2 AA finding in a page of the add-in. Prints one line of the report. */
export async function findings(page: Page): Promise<string[]> {
  return said(await check(page, {}));
}

/** The same of the host's page: the grid is drawn, and what is inside a frame is checked by the tests of that page. */
export async function findingsAround(page: Page): Promise<string[]> {
  return said(await check(page, { exclude: [[".grid"], ["iframe"]] }));
}

/** Of one part of a page. */
export async function findingsIn(page: Page, part: string): Promise<string[]> {
  return said(await check(page, { include: [[part]] }));
}

async function check(page: Page, where: object): Promise<Report> {
  // A colour on its way from one state to the next is neither.
  await page.evaluate(() => {
    const turning = document.getAnimations().filter((each) => each instanceof CSSTransition);
    return Promise.all(turning.map(({ finished }) => finished.catch(() => null)));
  });
  await page.evaluate(axe.source);
  return page.evaluate(
    ([inside, tags]) => {
      // axe-core puts itself there.
      const { axe: here } = globalThis as unknown as {
        axe: { run(where: object, how: object): Promise<Report> };
      };
      return here.run(
        { include: [["html"]], ...inside },
        { runOnly: tags, iframes: false, resultTypes: ["violations", "passes"] },
      );
    },
    [where, TAGS] as const,
  );
}

function said({ passes, violations }: Report): string[] {
  console.log(
    `axe: ${passes.length} rules hold, ${violations.length} findings – ${expect.getState().currentTestName}`,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}
