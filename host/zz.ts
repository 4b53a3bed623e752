import { launch, LAPTOP } from "../tests/browser/support/browser.ts";
import { startChartHost, OWNER } from "../tests/browser/support/chartSheet.ts";
async function main() { const host = await startChartHost();
const b = await launch();
for (const [name, size] of [["laptop", LAPTOP], ["phone", { width: 390, height: 844 }]] as const) {
  const p = await b.newPage({ viewport: size });
  p.on("pageerror", (e) => console.log("ERR", e.message)); p.on("console", (m) => m.type() === "error" && console.log(m.text()));
  await p.goto(host.as(OWNER)); await p.waitForSelector("html[data-ready]"); await p.waitForTimeout(1500);
  await p.screenshot({ path: `/tmp/try/${name}.png` });
  console.log(await p.evaluate(() => { const l = document.querySelector(".charts"); const c = l?.parentElement; return JSON.stringify([c?.outerHTML.slice(0, 600), c?.children.length, [...(l?.querySelectorAll("figure") ?? [])].map((f) => [f.getAttribute("aria-label"), f.style.cssText, f.querySelectorAll("text").length])], null, 1); }));
  await p.mouse.move(size.width * 0.7, 500); await p.mouse.wheel(0, 150); await p.waitForTimeout(800); await p.mouse.wheel(120, 0); await p.waitForTimeout(900);
  await p.screenshot({ path: `/tmp/try/${name}-scrolled.png` });
  await p.close();
}
await b.close(); await host.stop(); process.exit(0);
} void main();
