CREATE TABLE "category_change" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"from_category" text,
	"to_category" text,
	"from_curated" boolean NOT NULL,
	"to_curated" boolean NOT NULL,
	"cause" text NOT NULL,
	"changed_by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "check_request" (
	"cluster_id" text PRIMARY KEY NOT NULL,
	"note" text,
	"requested_by" text,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_standing" (
	"cluster_id" text PRIMARY KEY NOT NULL,
	"awaiting" integer NOT NULL,
	"next" text,
	"next_missing" integer NOT NULL,
	"until" text,
	"changes_on" text,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "criterion_check" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"criterion" text NOT NULL,
	"evidence_key" text NOT NULL,
	"verdict" text NOT NULL,
	"files" jsonb NOT NULL,
	"valid_until" text,
	"note" text,
	"checked_by" text,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "criterion_claim" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"criterion" text NOT NULL,
	"document_id" text,
	"entry_number" text,
	"entry_date" text,
	"claimed_by" text,
	"claimed_at" timestamp (3) with time zone NOT NULL,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "readiness_figures" (
	"cluster_id" text PRIMARY KEY NOT NULL,
	"figures" jsonb NOT NULL,
	"version" integer NOT NULL,
	"saved_by" text,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "category_change" ADD CONSTRAINT "category_change_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "category_change" ADD CONSTRAINT "category_change_changed_by_account_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_request" ADD CONSTRAINT "check_request_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_request" ADD CONSTRAINT "check_request_requested_by_account_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_standing" ADD CONSTRAINT "cluster_standing_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion_check" ADD CONSTRAINT "criterion_check_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion_check" ADD CONSTRAINT "criterion_check_checked_by_account_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion_claim" ADD CONSTRAINT "criterion_claim_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion_claim" ADD CONSTRAINT "criterion_claim_document_id_cluster_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."cluster_document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion_claim" ADD CONSTRAINT "criterion_claim_claimed_by_account_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readiness_figures" ADD CONSTRAINT "readiness_figures_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readiness_figures" ADD CONSTRAINT "readiness_figures_saved_by_account_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "category_change_cluster" ON "category_change" USING btree ("cluster_id","at");--> statement-breakpoint
CREATE INDEX "category_change_changer" ON "category_change" USING btree ("changed_by");--> statement-breakpoint
CREATE INDEX "check_request_requester" ON "check_request" USING btree ("requested_by");--> statement-breakpoint
CREATE INDEX "cluster_standing_changes" ON "cluster_standing" USING btree ("changes_on");--> statement-breakpoint
CREATE INDEX "cluster_standing_awaiting" ON "cluster_standing" USING btree ("awaiting");--> statement-breakpoint
CREATE INDEX "criterion_check_cluster" ON "criterion_check" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "criterion_check_checker" ON "criterion_check" USING btree ("checked_by");--> statement-breakpoint
CREATE INDEX "criterion_claim_cluster" ON "criterion_claim" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "criterion_claim_document" ON "criterion_claim" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "criterion_claim_claimer" ON "criterion_claim" USING btree ("claimed_by");--> statement-breakpoint
CREATE INDEX "readiness_figures_saver" ON "readiness_figures" USING btree ("saved_by");