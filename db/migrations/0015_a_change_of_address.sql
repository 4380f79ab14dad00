CREATE TABLE "address_change" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"email" text NOT NULL,
	"before" text NOT NULL,
	"link_hash" text NOT NULL,
	"asked_by" uuid,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "address_change_link_hash_unique" UNIQUE("link_hash")
);
--> statement-breakpoint
ALTER TABLE "address_change" ADD CONSTRAINT "address_change_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "address_change_person" ON "address_change" USING btree ("person_id");
--> statement-breakpoint
grant select, insert, update, delete on "address_change" to alongside_app;
