import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { JSDOM } from "jsdom";
import { sendForm } from "./by-form";
import { asPerson } from "./kit";

export const HERE = "/wolds-and-coast";
export const box = (page: Page, name: string, value?: string) => page.locator(`[name="${name}"]${value === undefined ? "" : `[value="${value}"]`}`);

const SEATS = ["parent", "young", "health", "social", "adult"] as const;
export type Laid = { at: string; parent: string };

let laid = 0;

/** Dana begins a piece of work of the story's own and asks somebody for each seat, a parent chosen by the forum among them. */
export async function danaLaysATable(page: Page, title: string): Promise<Laid> {
  const own = `${process.pid}-${Date.now()}-${++laid}`;
  await asPerson(page, "dana");
  const idea = "Tell families what they can have, in words they chose.";
  const who = await sendForm(page.request, `${HERE}/work/new`, "Continue", { title, idea, ideaFrom: "family or forum", seat: "education" });
  const at = who.replace(/\/setup\/who.*$/, "");
  const invite = await sendForm(page.request, who, "Continue");
  const check = await sendForm(page.request, invite, "Continue", Object.fromEntries(SEATS.flatMap((seat, row) => [
    [`guests[${row}].name`, seat === "parent" ? "Priya" : `Guest ${seat}`],
    [`guests[${row}].email`, `${seat}-${own}@example.com`],
    ...(row < 2 ? [[`guests[${row}].how`, "nominated"]] : []),
  ])));
  const done = await sendForm(page.request, check, "Send 5 invitations");
  expect(done).toContain(`${at}/setup/done`);
  return { at, parent: `parent-${own}@example.com` };
}

/** The link in the newest letter to an address, read in the demo's outbox. It may take the worker a moment. */
async function linkToJoin(request: APIRequestContext, address: string): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    const list = new JSDOM(await (await request.get("/outbox")).text()).window.document;
    const letter = [...list.querySelectorAll("main li")].find((item) => item.textContent.includes(`To ${address} `))?.querySelector("a");
    expect(letter, `a letter to ${address}`).toBeTruthy();
    [link] = /\/invitation\/[\w-]+/.exec(await (await request.get(letter!.getAttribute("href")!)).text()) ?? [];
    expect(link, "the letter carries a link").toBeDefined();
  }).toPass({ timeout: 30_000, intervals: [100, 200, 300] });
  return link!;
}

/** The parent joins from the letter, in a browser of their own. */
export async function theParentJoins(page: Page, { parent, at }: Laid, { scripts }: { scripts: boolean }): Promise<Page> {
  const browser = page.context().browser()!;
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: page.viewportSize(), reducedMotion: "reduce" });
  const theirs = await context.newPage();
  const link = await linkToJoin(context.request, parent);
  expect(await sendForm(context.request, `${link}/join`, "Join")).toContain(at);
  return theirs;
}
