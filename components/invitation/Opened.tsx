"use client";

import { useEffect } from "react";

/** Says, once the page is shown, that somebody opened it. A mail scanner that only fetches the page says nothing. */
export function Opened({ at }: { at: string }) {
  useEffect(() => {
    fetch(at, { method: "POST", keepalive: true }).catch(() => {});
  }, [at]);
  return null;
}
