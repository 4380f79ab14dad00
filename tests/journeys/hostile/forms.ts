import type { APIRequestContext } from "@playwright/test";
import { JSDOM } from "jsdom";

export type Field = { name: string; kind: "text" | "choice" | "hidden"; value: string };
export type PostedForm = { page: string; action: string; isPost: boolean; button: string; fields: Field[]; shown: [string, string][]; buttons: { words: string; pressed: [string, string][] }[]; hidden: [string, string][]; pressed: [string, string][] };

/** The forms of a page, as a browser without scripts would send them. */
export function formsOf(html: string, url: string): PostedForm[] {
  const { document, FormData } = new JSDOM(html, { url }).window;
  return [...document.forms].map((form) => {
    const named = [...form.elements].filter((el): el is HTMLInputElement => "name" in el && (el as HTMLInputElement).name !== "" && el.tagName !== "BUTTON");
    const own = named.filter((el) => el.type !== "hidden");
    const buttons = [...form.querySelectorAll("button")].filter((button) => button.type === "submit" && button.name !== "add" && !button.hasAttribute("aria-hidden"));
    const main = buttons.at(-1);
    return {
      page: url,
      action: form.getAttribute("action") ? form.action : url,
      isPost: form.method.toLowerCase() === "post",
      button: main?.textContent?.trim() ?? "",
      buttons: buttons.map((button) => ({ words: button.textContent.trim(), pressed: button.name ? [[button.name, button.value] as [string, string]] : [] })),
      shown: [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
      pressed: main?.name ? [[main.name, main.value] as [string, string]] : [],
      hidden: named.filter((el) => el.type === "hidden").map((el) => [el.name, el.value] as [string, string]),
      fields: own.filter((el) => !["radio", "checkbox"].includes(el.type) || el.checked || !own.some((o) => o.name === el.name && o !== el && o.checked))
        .filter((el, at, all) => all.findIndex((o) => o.name === el.name) === at)
        .map((el) => ({ name: el.name, kind: ["radio", "checkbox", "select-one"].includes(el.type) ? "choice" : "text", value: el.value })),
    };
  });
}

export type Answer = { status: number; html: string; place: string; retryAfter: string };

/** Sends a form the way a browser does, from our own pages, without following where it leads. */
export async function send(request: APIRequestContext, form: PostedForm, values: [string, string][]): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of values) body.append(name, value);
  const plain = form.hidden.every(([name]) => !name.startsWith("$"));
  const response = await request.post(form.action, {
    headers: { origin: new URL(form.page).origin, referer: form.page },
    maxRedirects: 0,
    ...(plain ? { data: new URLSearchParams(values).toString(), headers: { origin: new URL(form.page).origin, "content-type": "application/x-www-form-urlencoded" } } : { multipart: body }),
  });
  return { status: response.status(), html: await response.text(), place: response.headers().location ?? "", retryAfter: response.headers()["retry-after"] ?? "" };
}

export const asFilled = (form: PostedForm): [string, string][] => [...form.hidden, ...form.fields.map(({ name, value }) => [name, value] as [string, string]), ...form.pressed];

const LONG = "x".repeat(100_000);
const STRANGE = "a\u0000b\uD800c\u202Ed";
const SCRIPT = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
const SOMEBODY_ELSES = "0197aaaa-0000-7000-8000-000000000000";
const EXTRA: [string, string][] = [["role", "administrator"], ["roles", "manager"], ["partnershipId", SOMEBODY_ELSES], ["partnership_id", SOMEBODY_ELSES], ["workId", SOMEBODY_ELSES], ["personId", SOMEBODY_ELSES], ["createdAt", "2001-01-01"], ["__proto__", "x"], ["constructor", "x"], ["a[0].__proto__", "x"]];

/** What somebody unkind, or something broken, might send instead. */
export function hostile(form: PostedForm): { name: string; values: [string, string][]; typed?: string }[] {
  const whole = asFilled(form);
  const instead = (field: string, value: string) => whole.map(([name, was]) => [name, name === field ? value : was] as [string, string]);
  const once = [...form.hidden.filter(([name]) => name.startsWith("$") || name === "once"), ...form.pressed];
  return [
    { name: "nothing filled in", values: once },
    { name: "hidden fields only", values: form.hidden },
    { name: "everything empty", values: [...form.hidden, ...form.fields.map(({ name }) => [name, ""] as [string, string])] },
    { name: "fields nobody asked for", values: [...once, ...EXTRA] },
    ...form.fields.flatMap((field) => [
      { name: `${field.name}: 100 kB`, values: instead(field.name, LONG) },
      { name: `${field.name}: strange characters`, values: instead(field.name, STRANGE) },
      { name: `${field.name}: markup`, values: [...once, [field.name, SCRIPT] as [string, string]] },
      { name: `${field.name}: sent twice`, values: [...once, [field.name, "one"], [field.name, "two"]] as [string, string][] },
      { name: `${field.name}: somebody else's id`, values: instead(field.name, SOMEBODY_ELSES) },
    ]),
    ...form.hidden.filter(([name]) => !name.startsWith("$") && name !== "once").flatMap(([name]) => [
      { name: `${name}: nonsense`, values: instead(name, "nonsense") },
      { name: `${name}: somebody else's id`, values: instead(name, SOMEBODY_ELSES) },
      { name: `${name}: a far number`, values: instead(name, "99999") },
    ]),
  ];
}
