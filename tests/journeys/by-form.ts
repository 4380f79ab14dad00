import { expect, type APIRequestContext } from "@playwright/test";
import { formsOf, send } from "./hostile/forms";

/**
 * Fills in one form of a page and presses its button as a browser without scripts would, but draws nothing: for what stands
 * before a story, which other stories walk through on screen. Returns the address it led to.
 */
export async function sendForm(request: APIRequestContext, path: string, button: string, values: Record<string, string> = {}): Promise<string> {
  const page = await request.get(path);
  const forms = formsOf(await page.text(), page.url());
  const form = forms.find(({ buttons }) => buttons.some(({ words }) => words === button));
  expect(form, `${path} has a button “${button}”, beside ${forms.flatMap(({ buttons }) => buttons.map(({ words }) => words)).join(", ")}`).toBeTruthy();
  const { pressed } = form!.buttons.find(({ words }) => words === button)!;
  const kept = form!.shown.filter(([name]) => !(name in values));
  const { status, place } = await send(request, form!, [...kept, ...Object.entries(values), ...pressed]);
  expect(status, `“${button}” of ${path} was taken`).toBe(303);
  const led = new URL(place, page.url());
  return led.pathname + led.search;
}
