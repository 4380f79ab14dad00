ALTER TABLE "partnership" ADD COLUMN "published" text[] DEFAULT '{}'::text[] NOT NULL;
--> statement-breakpoint
-- /readyz and doctor ask, as the app, whether the database has today's shape.
grant usage on schema drizzle to alongside_app;
--> statement-breakpoint
grant select on drizzle.__drizzle_migrations to alongside_app;
