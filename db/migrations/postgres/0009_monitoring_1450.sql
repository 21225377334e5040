CREATE TABLE "monitoring_answer" (
	"object_id" text NOT NULL,
	"question_id" text NOT NULL,
	"value" jsonb NOT NULL,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "monitoring_answer_object_id_question_id_pk" PRIMARY KEY("object_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "monitoring_correction" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"text_ru" text NOT NULL,
	"text_en" text NOT NULL,
	"written_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "monitoring_expertise" (
	"id" text PRIMARY KEY NOT NULL,
	"object_id" text NOT NULL,
	"document" text NOT NULL,
	"conclusion" text NOT NULL,
	"note" text,
	"checked_by" text,
	"checked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "monitoring_meeting" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"object_id" text,
	"kind" text NOT NULL,
	"held_on" text NOT NULL,
	"present" text NOT NULL,
	"summary" text NOT NULL,
	"written_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "monitoring_object" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"cluster_id" text,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"reminded_at" timestamp (3) with time zone,
	"submitted_at" timestamp (3) with time zone,
	"submitted_by" text,
	"return_note" text,
	"proposed_category" text,
	"verdict" text,
	"category" text,
	"curated" boolean NOT NULL,
	"reason_ru" text,
	"reason_en" text,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "monitoring_request" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"object_id" text,
	"authority" text NOT NULL,
	"question" text NOT NULL,
	"sent_on" text NOT NULL,
	"due_on" text,
	"answered_on" text,
	"answer" text,
	"written_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD COLUMN "state" text;--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD COLUMN "questionnaire" jsonb;--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD COLUMN "deadline" text;--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD COLUMN "opened_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD COLUMN "opened_by" text;--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD COLUMN "started_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD COLUMN "published_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD COLUMN "published_by" text;--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD COLUMN "version" integer;--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD COLUMN "is_demo" boolean;--> statement-breakpoint
ALTER TABLE "monitoring_answer" ADD CONSTRAINT "monitoring_answer_object_id_monitoring_object_id_fk" FOREIGN KEY ("object_id") REFERENCES "public"."monitoring_object"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_answer" ADD CONSTRAINT "monitoring_answer_answered_by_account_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_correction" ADD CONSTRAINT "monitoring_correction_round_id_monitoring_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."monitoring_round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_correction" ADD CONSTRAINT "monitoring_correction_written_by_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_expertise" ADD CONSTRAINT "monitoring_expertise_object_id_monitoring_object_id_fk" FOREIGN KEY ("object_id") REFERENCES "public"."monitoring_object"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_expertise" ADD CONSTRAINT "monitoring_expertise_checked_by_account_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_meeting" ADD CONSTRAINT "monitoring_meeting_round_id_monitoring_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."monitoring_round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_meeting" ADD CONSTRAINT "monitoring_meeting_object_id_monitoring_object_id_fk" FOREIGN KEY ("object_id") REFERENCES "public"."monitoring_object"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_meeting" ADD CONSTRAINT "monitoring_meeting_written_by_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_object" ADD CONSTRAINT "monitoring_object_round_id_monitoring_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."monitoring_round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_object" ADD CONSTRAINT "monitoring_object_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_object" ADD CONSTRAINT "monitoring_object_submitted_by_account_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_object" ADD CONSTRAINT "monitoring_object_decided_by_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_request" ADD CONSTRAINT "monitoring_request_round_id_monitoring_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."monitoring_round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_request" ADD CONSTRAINT "monitoring_request_object_id_monitoring_object_id_fk" FOREIGN KEY ("object_id") REFERENCES "public"."monitoring_object"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_request" ADD CONSTRAINT "monitoring_request_written_by_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "monitoring_answer_answerer" ON "monitoring_answer" USING btree ("answered_by");--> statement-breakpoint
CREATE INDEX "monitoring_correction_round" ON "monitoring_correction" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "monitoring_correction_writer" ON "monitoring_correction" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "monitoring_expertise_object" ON "monitoring_expertise" USING btree ("object_id");--> statement-breakpoint
CREATE INDEX "monitoring_expertise_checker" ON "monitoring_expertise" USING btree ("checked_by");--> statement-breakpoint
CREATE INDEX "monitoring_meeting_round" ON "monitoring_meeting" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "monitoring_meeting_object" ON "monitoring_meeting" USING btree ("object_id");--> statement-breakpoint
CREATE INDEX "monitoring_meeting_writer" ON "monitoring_meeting" USING btree ("written_by");--> statement-breakpoint
CREATE UNIQUE INDEX "monitoring_object_cluster" ON "monitoring_object" USING btree ("round_id","cluster_id");--> statement-breakpoint
CREATE INDEX "monitoring_object_of_cluster" ON "monitoring_object" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "monitoring_object_submitter" ON "monitoring_object" USING btree ("submitted_by");--> statement-breakpoint
CREATE INDEX "monitoring_object_decider" ON "monitoring_object" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "monitoring_request_round" ON "monitoring_request" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "monitoring_request_object" ON "monitoring_request" USING btree ("object_id");--> statement-breakpoint
CREATE INDEX "monitoring_request_writer" ON "monitoring_request" USING btree ("written_by");--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD CONSTRAINT "monitoring_round_opened_by_account_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD CONSTRAINT "monitoring_round_published_by_account_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "monitoring_round_year" ON "monitoring_round" USING btree ("year");--> statement-breakpoint
CREATE INDEX "monitoring_round_opener" ON "monitoring_round" USING btree ("opened_by");--> statement-breakpoint
CREATE INDEX "monitoring_round_publisher" ON "monitoring_round" USING btree ("published_by");