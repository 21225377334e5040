CREATE TABLE "conference_papers" (
	"conference_id" text PRIMARY KEY NOT NULL,
	"signatory_name_ru" text NOT NULL,
	"signatory_name_en" text NOT NULL,
	"signatory_title_ru" text NOT NULL,
	"signatory_title_en" text NOT NULL,
	"letters" boolean NOT NULL,
	"certificates" boolean NOT NULL,
	"badge_format" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "issued_paper" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"registration_id" text NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"lang" text NOT NULL,
	"name" text NOT NULL,
	"name_latin" text NOT NULL,
	"details" jsonb,
	"issued_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "name_badge_file" (
	"id" text PRIMARY KEY NOT NULL,
	"run_id" text NOT NULL,
	"part" integer NOT NULL,
	"count" integer NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"size" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "name_badge_print" (
	"registration_id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"name" text NOT NULL,
	"organisation" text NOT NULL,
	"times" integer NOT NULL,
	"printed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "name_badge_run" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"job_id" text NOT NULL,
	"format" text NOT NULL,
	"sorted_by" text NOT NULL,
	"kind_id" text,
	"only_new" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "revoked_ticket" (
	"registration_id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"issue" integer NOT NULL,
	"revoked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticket_key" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "conference_papers" ADD CONSTRAINT "conference_papers_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_paper" ADD CONSTRAINT "issued_paper_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_paper" ADD CONSTRAINT "issued_paper_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_badge_file" ADD CONSTRAINT "name_badge_file_run_id_name_badge_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."name_badge_run"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_badge_print" ADD CONSTRAINT "name_badge_print_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_badge_print" ADD CONSTRAINT "name_badge_print_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_badge_run" ADD CONSTRAINT "name_badge_run_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_badge_run" ADD CONSTRAINT "name_badge_run_job_id_job_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."job"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_badge_run" ADD CONSTRAINT "name_badge_run_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revoked_ticket" ADD CONSTRAINT "revoked_ticket_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_key" ADD CONSTRAINT "ticket_key_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "issued_paper_code" ON "issued_paper" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "issued_paper_once" ON "issued_paper" USING btree ("registration_id","kind");--> statement-breakpoint
CREATE INDEX "issued_paper_conference" ON "issued_paper" USING btree ("conference_id","kind","issued_at");--> statement-breakpoint
CREATE UNIQUE INDEX "name_badge_file_part" ON "name_badge_file" USING btree ("run_id","part");--> statement-breakpoint
CREATE INDEX "name_badge_print_conference" ON "name_badge_print" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "name_badge_run_conference" ON "name_badge_run" USING btree ("conference_id","created_at");--> statement-breakpoint
CREATE INDEX "name_badge_run_job" ON "name_badge_run" USING btree ("job_id");--> statement-breakpoint
CREATE INDEX "name_badge_run_created_by" ON "name_badge_run" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "revoked_ticket_conference" ON "revoked_ticket" USING btree ("conference_id","revoked_at");--> statement-breakpoint
CREATE INDEX "ticket_key_conference" ON "ticket_key" USING btree ("conference_id","created_at");