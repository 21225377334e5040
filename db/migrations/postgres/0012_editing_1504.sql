ALTER TABLE "cluster_revision" ADD COLUMN "record_id" text DEFAULT 'self' NOT NULL;--> statement-breakpoint
ALTER TABLE "cluster_revision" ADD COLUMN "previous" jsonb;--> statement-breakpoint
ALTER TABLE "cluster_revision" ADD COLUMN "previous_fingerprint" text;