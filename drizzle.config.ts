import { defineConfig } from "drizzle-kit";

// Only for `npm run generate -- --name what_changes_in_the_domain`. Never push: `migrate` runs what was written down.
export default defineConfig({ dialect: "postgresql", schema: "./db/schema/*.ts", out: "./db/migrations" });
