ALTER TABLE "speaker" ADD COLUMN "claim_hash" text;--> statement-breakpoint
ALTER TABLE "speaker" ADD COLUMN "claim_until" timestamp (3) with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "speaker_claim" ON "speaker" USING btree ("claim_hash");