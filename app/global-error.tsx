"use client";

import { WentWrong } from "@/components/frame/WentWrong";
import "./globals.css";

export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en-GB">
      <head><title>We can’t show this right now – Alongside</title></head>
      <body><WentWrong error={error} retry={retry} /></body>
    </html>
  );
}
