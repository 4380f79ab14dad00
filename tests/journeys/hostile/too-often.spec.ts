import { expect, test } from "@playwright/test";
import { asFilled, formsOf, send } from "./forms";

test("without scripts a form that was sent too often answers 429 and when to try again, with its page and what was typed", async ({ request, baseURL }) => {
  const url = `${baseURL}/sign-in`;
  const typed = "somebody.often@example.com";
  let status = 0;
  for (let tries = 0; tries < 12 && status !== 429; tries++) {
    const page = await request.get(url);
    const form = formsOf(await page.text(), url).find(({ fields }) => fields.some(({ name }) => name === "email"))!;
    const answer = await send(request, form, asFilled(form).map(([name, value]) => [name, name === "email" ? typed : value]));
    status = answer.status;
    if (status !== 429) continue;
    expect(answer.retryAfter).toMatch(/^\d+$/);
    expect(answer.html).toContain('role="alert"');
    expect(answer.html).toContain(typed);
  }
  expect(status).toBe(429);
});
