CREATE TABLE "badge_credential" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text,
	"status_index" integer NOT NULL,
	"category" text NOT NULL,
	"curated" boolean NOT NULL,
	"slug" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"round_year" integer,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "badge_key" (
	"id" text PRIMARY KEY NOT NULL,
	"public_key" jsonb NOT NULL,
	"private_key" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "badge_credential" ADD CONSTRAINT "badge_credential_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "badge_credential_status_index" ON "badge_credential" USING btree ("status_index");--> statement-breakpoint
CREATE INDEX "badge_credential_cluster" ON "badge_credential" USING btree ("cluster_id");