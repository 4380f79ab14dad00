DROP INDEX "invitation_address";--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "one_of_several" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_reader" ON "invitation" USING btree ("partnership_id","work_id","email",(case when one_of_several then lower(name) else '' end)) WHERE withdrawn_at is null;