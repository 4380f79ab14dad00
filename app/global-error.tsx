"use client";

import { WentWrong } from "@/components/frame/WentWrong";
import "./globals.css";

export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en-GB">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <title>We can’t show this right now – Alongside</title>
      </head>
      <body><WentWrong error={error} retry={retry} /></body>
    </html>
  );
}
