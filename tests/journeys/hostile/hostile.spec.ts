import { expect, test, type APIRequestContext } from "@playwright/test";
import { closeSync, openSync } from "node:fs";
import { markOf } from "../marks";
import { be, pagesOf } from "./crawl";
import { formsOf, hostile, send, type PostedForm } from "./forms";

const CAST = ["dana", "bev", "amara", "ada", "mo"] as const;

// They share the forms among them: who tries one first sends it.
test.describe.configure({ mode: "parallel" });

/** A sending may have done what the form asks for: then it is not there again to say anything, and the page shows how things stand. */
const stillAsked = async (request: APIRequestContext, form: PostedForm) => formsOf(await (await request.get(form.page)).text(), form.page).some(({ button }) => button === form.button);

/** A form that several people have is sent by the first of them: what each may do, the policy's own tests hold. */
function isFirstToTry(kind: string): boolean {
  try {
    closeSync(openSync(markOf(`form ${kind}`), "wx"));
    return true;
  } catch {
    return false;
  }
}

for (const who of CAST) {
  test(`as ${who}: every page opens, and no form can be sent in a way that breaks it`, async ({ request, baseURL }) => {
    test.setTimeout(240_000);
    await be(request, baseURL!, who);
    const pages = await pagesOf(request);
    expect(pages.size).toBeGreaterThan(8);
    let forms = 0;
    for (const [path, html] of pages) {
      for (const form of formsOf(html, `${baseURL}${path}`)) {
        const kind = `${path.replace(/\/work\/(?!new)[^/]+/, "/work/:work")} ${form.button}`;
        if (!form.isPost || /sign out|^be /i.test(form.button)) continue;
        forms++;
        if (!isFirstToTry(kind)) continue;
        for (const { name, values } of hostile(form)) {
          const answer = await send(request, form, values);
          expect(answer.status, `${kind}, ${name}`).toBeLessThan(500);
          const saysNothing = answer.status === 200 && !/role="(alert|status)"/.test(answer.html);
          if (saysNothing) expect(await stillAsked(request, form), `${kind}, ${name}: says in words what is wrong`).toBe(false);
          expect(answer.html.includes("<script>alert(1)") || answer.html.includes("<img src=x"), `${kind}, ${name}: markup came back alive`).toBe(false);
        }
      }
    }
    expect(forms, "forms were found").toBeGreaterThan(0);
  });
}

const STRANGE_PATHS = ["/%00", "/%ff", "/..%2f..%2fetc%2fpasswd", "/wolds-and-coast/work/%00", "/wolds-and-coast/work/'; drop table work;--", "/invitation/%00", `/invitation/${"x".repeat(3000)}`, "/sign-in?next=//evil.example", "/sign-in/continue?token=%00", "/wolds-and-coast/dashboard?stage=nonsense&after=%00&sort=__proto__", "/wolds-and-coast/work?after=-1&search=%25%27", "/wolds-and-coast/work/short-breaks-leaflet/actions/99999999999", "/wolds-and-coast/work/short-breaks-leaflet/actions/-1", "/wolds-and-coast/work/short-breaks-leaflet/story?before=nonsense", "/wolds-and-coast/work/short-breaks-leaflet/comments?before=1e9", "/wolds-and-coast/work/short-breaks-leaflet/comments/999", "/wolds-and-coast/work/short-breaks-leaflet/comments/x%00", "/wolds-and-coast/work/short-breaks-leaflet/comments/comment/-1/hide", "/wolds-and-coast/work/short-breaks-leaflet/comments/comment/999999999/change", "/wolds-and-coast/work/short-breaks-leaflet/comments/asked/nonsense", "/wolds-and-coast/work/short-breaks-leaflet/comments/hidden/0197aaaa-0000-7000-8000-000000000000", "/api/works/wolds-and-coast/short-breaks-leaflet/comments?after=nonsense", "/api/auth/callback/email?token=x&email=y", "/_next/image?url=http://169.254.169.254/&w=16&q=1"];

test("strange addresses never break the server", async ({ request, baseURL }) => {
  await be(request, baseURL!, "mo");
  for (const path of STRANGE_PATHS) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBeLessThan(500);
  }
});

test("a form from another site, or from nowhere, is turned away", async ({ request, baseURL }) => {
  for (const origin of ["https://evil.example", "null", `${baseURL}.evil.example`, ""]) {
    const response = await request.post("/sign-in", { headers: origin ? { origin } : {}, form: { email: "x@example.org" }, maxRedirects: 0 });
    expect(response.status(), origin || "no origin").toBe(403);
  }
});
