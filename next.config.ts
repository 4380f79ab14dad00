import type { NextConfig } from "next";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  devIndicators: false,
  reactCompiler: false,
  typedRoutes: false,
  images: { unoptimized: true },
  serverExternalPackages: ["graphile-worker", "nodemailer", "pino", "postgres"],
  // A page is read when somebody first asks for it: nobody waits for all the others after a restart.
  experimental: { preloadEntriesOnStart: false, serverActions: { bodySizeLimit: "1mb" } },
  // Without it a lockfile in a folder above ours would be taken for the project's.
  turbopack: { root: import.meta.dirname },
};

export default config;
