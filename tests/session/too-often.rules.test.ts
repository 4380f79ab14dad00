import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { tellTooOften } from "@/scripts/steps/too-often.mjs";

let server: Server;
afterEach(() => server.close());

async function answered(cookies: string[], headers: Record<string, string> = {}, method = "POST") {
  const answer: RequestListener = (request, response) => {
    tellTooOften(request, response);
    response.setHeader("set-cookie", cookies);
    response.end("the page, with its words");
  };
  server = createServer(answer).listen(0);
  await new Promise((ready) => server.once("listening", ready));
  return fetch(`http://localhost:${(server.address() as AddressInfo).port}/sign-in`, { method, headers });
}

test("a form sent too often is answered with 429, after how long to try again, and its page; the sign between us never leaves", async () => {
  const response = await answered(["too-often=600; Path=/; Max-Age=1", "asked=x; Path=/"]);
  expect([response.status, response.headers.get("retry-after"), response.headers.getSetCookie()]).toEqual([429, "600", ["asked=x; Path=/"]]);
  expect(await response.text()).toBe("the page, with its words");
});

test("any other answer stays as it is; with scripts the form tells it itself", async () => {
  expect((await answered(["asked=x; Path=/"])).status).toBe(200);
  server.close();
  expect((await answered(["too-often=600; Path=/"], { "next-action": "x" })).status).toBe(200);
});
