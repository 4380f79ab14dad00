import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { connection } from "next/server";
import type { ReactNode } from "react";
import "./globals.css";

const words = localFont({
  src: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  variable: "--font-words",
  weight: "200 800",
  display: "swap",
  fallback: ["Arial"],
});

// Fetched only where a name needs it (Łukasz, Şule); the range is the one the font's own style sheet gives.
const wordsExt = localFont({
  src: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
  variable: "--font-words-ext",
  weight: "200 800",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+0100-0130, U+0132-0151, U+0154-02BA, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});

export const metadata: Metadata = {
  title: { default: "Alongside", template: "%s – Alongside" },
  description: "Working together from the start: families and services, side by side.",
  icons: { icon: { url: "/favicon.svg", type: "image/svg+xml" }, apple: "/apple-touch-icon.png" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#073F45" },
    { media: "(prefers-color-scheme: dark)", color: "#0A2C31" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // The content-security policy's nonce exists only while a request is answered: no page may be made ahead.
  await connection();
  return (
    <html lang="en-GB" className={`${words.variable} ${wordsExt.variable}`}>
      <body>
        <a href="#main" className="skip-link">Skip to main content</a>
        {children}
      </body>
    </html>
  );
}
