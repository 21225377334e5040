CREATE TABLE "access_code" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"code" text NOT NULL,
	"note" text NOT NULL,
	"uses" integer,
	"email" text,
	"opens_at" timestamp (3) with time zone,
	"closes_at" timestamp (3) with time zone,
	"approves" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "access_code_kind" (
	"code_id" text NOT NULL,
	"kind_id" text NOT NULL,
	CONSTRAINT "access_code_kind_code_id_kind_id_pk" PRIMARY KEY("code_id","kind_id")
);
--> statement-breakpoint
CREATE TABLE "registration_choice" (
	"registration_id" text NOT NULL,
	"field_id" text NOT NULL,
	"option_id" text NOT NULL,
	CONSTRAINT "registration_choice_registration_id_field_id_option_id_pk" PRIMARY KEY("registration_id","field_id","option_id")
);
--> statement-breakpoint
CREATE TABLE "registration_event" (
	"id" text PRIMARY KEY NOT NULL,
	"registration_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"from" text,
	"to" text NOT NULL,
	"what" text,
	"note" text,
	"by_account_id" text
);
--> statement-breakpoint
CREATE TABLE "registration_field" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"sort" integer NOT NULL,
	"type" text NOT NULL,
	"label_ru" text NOT NULL,
	"label_en" text NOT NULL,
	"hint_ru" text NOT NULL,
	"hint_en" text NOT NULL,
	"required" boolean NOT NULL,
	"options" jsonb NOT NULL,
	"kind_ids" jsonb NOT NULL,
	"only_lang" text,
	"condition" jsonb,
	"retention_days" integer,
	"erased_at" timestamp (3) with time zone,
	"retired" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registration_lock" (
	"id" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registration_setup" (
	"conference_id" text PRIMARY KEY NOT NULL,
	"offer_hours" integer NOT NULL,
	"group_most" integer NOT NULL,
	"changes_until" timestamp (3) with time zone,
	"note_ru" text NOT NULL,
	"note_en" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "registration" ADD COLUMN "accepted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "registration" ADD COLUMN "consent_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "registration" ADD COLUMN "consent_version" text;--> statement-breakpoint
ALTER TABLE "registration_group" ADD COLUMN "manager_name" text;--> statement-breakpoint
ALTER TABLE "registration_group" ADD COLUMN "manager_email" text;--> statement-breakpoint
ALTER TABLE "registration_group" ADD COLUMN "manager_lang" text;--> statement-breakpoint
ALTER TABLE "registration_group" ADD COLUMN "link_salt" text;--> statement-breakpoint
ALTER TABLE "registration_group" ADD COLUMN "passed_over" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "access_code" ADD CONSTRAINT "access_code_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_code_kind" ADD CONSTRAINT "access_code_kind_code_id_access_code_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."access_code"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_code_kind" ADD CONSTRAINT "access_code_kind_kind_id_attendance_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "public"."attendance_kind"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_choice" ADD CONSTRAINT "registration_choice_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_choice" ADD CONSTRAINT "registration_choice_field_id_registration_field_id_fk" FOREIGN KEY ("field_id") REFERENCES "public"."registration_field"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_event" ADD CONSTRAINT "registration_event_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_event" ADD CONSTRAINT "registration_event_by_account_id_account_id_fk" FOREIGN KEY ("by_account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_field" ADD CONSTRAINT "registration_field_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_setup" ADD CONSTRAINT "registration_setup_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "access_code_code" ON "access_code" USING btree ("conference_id","code");--> statement-breakpoint
CREATE INDEX "access_code_kind_kind" ON "access_code_kind" USING btree ("kind_id");--> statement-breakpoint
CREATE INDEX "registration_choice_option" ON "registration_choice" USING btree ("field_id","option_id");--> statement-breakpoint
CREATE INDEX "registration_event_registration" ON "registration_event" USING btree ("registration_id","at");--> statement-breakpoint
CREATE INDEX "registration_event_by" ON "registration_event" USING btree ("by_account_id");--> statement-breakpoint
CREATE INDEX "registration_field_conference" ON "registration_field" USING btree ("conference_id","sort");