CREATE TABLE "participants_import" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"file_id" text NOT NULL,
	"counts" jsonb,
	"uploaded_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"applied_by" text,
	"applied_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "tax_number" text;--> statement-breakpoint
ALTER TABLE "participants_import" ADD CONSTRAINT "participants_import_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants_import" ADD CONSTRAINT "participants_import_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants_import" ADD CONSTRAINT "participants_import_uploaded_by_account_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants_import" ADD CONSTRAINT "participants_import_applied_by_account_id_fk" FOREIGN KEY ("applied_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "participants_import_cluster" ON "participants_import" USING btree ("cluster_id","created_at");--> statement-breakpoint
CREATE INDEX "participants_import_file" ON "participants_import" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "participants_import_uploader" ON "participants_import" USING btree ("uploaded_by");--> statement-breakpoint
CREATE INDEX "participants_import_applier" ON "participants_import" USING btree ("applied_by");--> statement-breakpoint
CREATE INDEX "organisation_tax_number" ON "organisation" USING btree ("tax_number");