import { NextResponse, type NextRequest } from "next/server";
import { settings } from "@/lib/settings";

const CHANGES = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** Headers only: no permission is ever decided here. A form posted from another site, or from nowhere, is turned away. */
export default function proxy(request: NextRequest) {
  if (CHANGES.has(request.method) && request.headers.get("origin") !== settings().appUrl) {
    return new NextResponse("This form was not sent from our own pages, so nothing was done. Open the page again and try once more.", {
      status: 403,
      headers: { ...ALWAYS, "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  if (!isReadable(request.nextUrl.pathname)) return new NextResponse("We can't find that page.", { status: 404, headers: { ...ALWAYS, "Content-Type": "text/plain; charset=utf-8" } });
  const nonce = crypto.randomUUID();
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-alongside-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries({ ...ALWAYS, "Content-Security-Policy": policy })) response.headers.set(name, value);
  // Our own compression may not hold a notice back.
  if (request.nextUrl.pathname === "/api/live") response.headers.set("Cache-Control", `${ALWAYS["Cache-Control"]}, no-transform`);
  return response;
}

/** An address with broken letters (%ff) or with a zero in it has no page, and must not become a fault of ours. */
function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

const ALWAYS = {
  "Cache-Control": "private, no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "same-origin",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains; preload",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

const contentPolicy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${process.env.NODE_ENV === "development" ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

export const config = { matcher: ["/((?!_next/static|favicon|icon).*)"] };
