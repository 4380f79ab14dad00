import { expect, type APIRequest, type APIRequestContext } from "@playwright/test";
import { JSDOM } from "jsdom";
import { sendForm } from "../by-form";
import { be } from "./crawl";

const OLD = "eli@woldsandcoast.example";

/** The newest letter of the demo's outbox to an address that holds such a link. */
async function linkTo(request: APIRequestContext, address: string, path: string): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    const list = new JSDOM(await (await request.get("/outbox")).text()).window.document;
    const letters = [...list.querySelectorAll("main li")].filter((item) => item.textContent.includes(`To ${address} `)).map((item) => item.querySelector("a")!.getAttribute("href")!);
    for (const letter of letters) link ??= new RegExp(String.raw`${path}\?token=[\w-]+`).exec(await (await request.get(letter)).text())?.[0];
    expect(link, `a letter to ${address} with ${path}`).toBeDefined();
  }).toPass({ timeout: 30_000, intervals: [200, 400] });
  return link!;
}

const signsInWith = async (request: APIRequestContext) => new JSDOM(await (await request.get("/account/address")).text()).window.document.querySelector(".lead-words")!.textContent;

/** Eli changes his address, and whoever reads the old mailbox takes it back. Meanwhile nobody else can be Eli. */
export async function addressTakenBack(request: APIRequestContext, browsers: APIRequest, baseURL: string): Promise<void> {
  const fresh = `eli-${Date.now()}@example.com`;
  await be(request, baseURL, "eli");
  await sendForm(request, "/account/address", "Send the letter", { email: fresh });
  const confirm = await linkTo(request, fresh, "/account/address/confirm");
  expect(await signsInWith(request), "nothing changes before the letter is answered").toContain(OLD);
  await sendForm(request, confirm, "Yes, this is my address");
  expect(await signsInWith(request)).toContain(fresh);
  const elsewhere = await browsers.newContext({ baseURL });
  const undo = await linkTo(elsewhere, OLD, "/account/address/undo");
  expect(await (await elsewhere.get(undo)).text()).toContain("Take the change back?");
  expect(await signsInWith(request), "looking changes nothing").toContain(fresh);
  expect(await sendForm(elsewhere, undo, "Take it back")).toContain("/sign-in");
  expect((await request.get("/account", { maxRedirects: 0 })).status(), "signed out").not.toBe(200);
  await be(request, baseURL, "eli");
  expect(await signsInWith(request)).toContain(OLD);
  expect(await (await elsewhere.get(undo)).text()).toContain("This link has stopped working");
}
