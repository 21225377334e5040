CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_folded" text NOT NULL,
	"name" text NOT NULL,
	"lang" text NOT NULL,
	"password_hash" text,
	"is_demo" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "one_time_link" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "role_grant" (
	"account_id" text NOT NULL,
	"role" text NOT NULL,
	"scope" text NOT NULL,
	"scope_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "role_grant_account_id_role_scope_scope_id_pk" PRIMARY KEY("account_id","role","scope","scope_id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "association_membership" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"short" text,
	"role" text NOT NULL,
	"note_ru" text,
	"note_en" text,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chair_term" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"country" text NOT NULL,
	"start_month" text NOT NULL,
	"end_month" text NOT NULL,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster" (
	"id" text PRIMARY KEY NOT NULL,
	"ordinal" integer NOT NULL,
	"slug" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"district_id" text NOT NULL,
	"interregional" boolean NOT NULL,
	"in_register" boolean NOT NULL,
	"category" text,
	"category_certainty" text,
	"curated" boolean NOT NULL,
	"level" text NOT NULL,
	"completeness" integer NOT NULL,
	"purpose_ru" text,
	"purpose_en" text,
	"products_ru" text,
	"products_en" text,
	"prospects_ru" text,
	"prospects_en" text,
	"founded_year" integer,
	"website" text,
	"note_ru" text,
	"note_en" text,
	"is_demo" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_change" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"kind" text NOT NULL,
	"summary_ru" text NOT NULL,
	"summary_en" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_document" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"kind" text NOT NULL,
	"title_ru" text NOT NULL,
	"title_en" text NOT NULL,
	"date" text,
	"number" text,
	"number_en" text,
	"issuer_ru" text,
	"issuer_en" text,
	"valid_until" text,
	"is_founding" boolean NOT NULL,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_fact" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"kind" text NOT NULL,
	"label_ru" text NOT NULL,
	"label_en" text NOT NULL,
	"value" integer,
	"at_least" boolean NOT NULL,
	"text_ru" text,
	"text_en" text,
	"year" integer,
	"certainty" text NOT NULL,
	"rank" integer NOT NULL,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_indicator" (
	"cluster_id" text NOT NULL,
	"indicator" text NOT NULL,
	"year" integer NOT NULL,
	"value" integer NOT NULL,
	"certainty" text NOT NULL,
	"is_demo" boolean NOT NULL,
	CONSTRAINT "cluster_indicator_cluster_id_indicator_year_pk" PRIMARY KEY("cluster_id","indicator","year")
);
--> statement-breakpoint
CREATE TABLE "cluster_priority" (
	"cluster_id" text NOT NULL,
	"priority" text NOT NULL,
	"importance" text NOT NULL,
	"is_demo" boolean NOT NULL,
	CONSTRAINT "cluster_priority_cluster_id_priority_pk" PRIMARY KEY("cluster_id","priority")
);
--> statement-breakpoint
CREATE TABLE "cluster_region" (
	"cluster_id" text NOT NULL,
	"region_id" text NOT NULL,
	CONSTRAINT "cluster_region_cluster_id_region_id_pk" PRIMARY KEY("cluster_id","region_id")
);
--> statement-breakpoint
CREATE TABLE "cluster_specialisation" (
	"cluster_id" text NOT NULL,
	"specialisation_id" text NOT NULL,
	"rank" integer NOT NULL,
	CONSTRAINT "cluster_specialisation_cluster_id_specialisation_id_pk" PRIMARY KEY("cluster_id","specialisation_id")
);
--> statement-breakpoint
CREATE TABLE "country" (
	"id" text PRIMARY KEY NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "district" (
	"id" text PRIMARY KEY NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"short_ru" text NOT NULL,
	"short_en" text NOT NULL,
	"rank" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governing_body" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"kind" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"year_created" integer,
	"year_chosen" integer,
	"staff" integer,
	"funding" jsonb NOT NULL,
	"note_ru" text,
	"note_en" text,
	"rank" integer NOT NULL,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joint_project" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"sphere" text,
	"stage" text NOT NULL,
	"initiators_ru" jsonb NOT NULL,
	"initiators_en" jsonb NOT NULL,
	"period_start" integer,
	"period_end" integer,
	"investment_rub" bigint,
	"support_rub" bigint,
	"note_ru" text,
	"note_en" text,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"kind" text NOT NULL,
	"title_ru" text NOT NULL,
	"title_en" text NOT NULL,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"type" text NOT NULL,
	"country" text NOT NULL,
	"region_id" text,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"cluster_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"industrial_role" text,
	"since_year" integer,
	CONSTRAINT "participant_cluster_id_organisation_id_pk" PRIMARY KEY("cluster_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "partner" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"country" text NOT NULL,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project_participant" (
	"project_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	CONSTRAINT "project_participant_project_id_organisation_id_pk" PRIMARY KEY("project_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "region" (
	"id" text PRIMARY KEY NOT NULL,
	"district_id" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"short_ru" text NOT NULL,
	"short_en" text NOT NULL,
	"rank" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "specialisation" (
	"id" text PRIMARY KEY NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"group_id" text NOT NULL,
	"group_ru" text NOT NULL,
	"group_en" text NOT NULL,
	"rank" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "timeline_entry" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"kind" text NOT NULL,
	"date" text,
	"date_label_ru" text,
	"date_label_en" text,
	"text_ru" text NOT NULL,
	"text_en" text NOT NULL,
	"is_claim" boolean NOT NULL,
	"rank" integer NOT NULL,
	"is_demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_version" (
	"area" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_variant" (
	"kind" text NOT NULL,
	"variant" text NOT NULL,
	"term" text NOT NULL,
	CONSTRAINT "search_variant_kind_variant_term_pk" PRIMARY KEY("kind","variant","term")
);
--> statement-breakpoint
CREATE TABLE "indicator" (
	"id" text PRIMARY KEY NOT NULL,
	"scope" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_ru" text NOT NULL,
	"unit_en" text NOT NULL,
	"value_kind" text NOT NULL,
	"decimals" integer NOT NULL,
	"rank" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicator_value" (
	"id" text PRIMARY KEY NOT NULL,
	"indicator_id" text NOT NULL,
	"district_id" text,
	"year" integer NOT NULL,
	"value" double precision NOT NULL,
	"certainty" text NOT NULL,
	"note_ru" text,
	"note_en" text
);
--> statement-breakpoint
CREATE TABLE "monitoring_round" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"objects" integer,
	"subjects" integer,
	"curated" integer,
	"alt_objects" integer,
	"alt_subjects" integer,
	"certainty" text NOT NULL,
	"note_ru" text,
	"note_en" text
);
--> statement-breakpoint
CREATE TABLE "monitoring_subject" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"cluster_id" text,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"category" text NOT NULL,
	"curated" boolean NOT NULL,
	"certainty" text NOT NULL,
	"note_ru" text,
	"note_en" text
);
--> statement-breakpoint
CREATE TABLE "published_figure" (
	"id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"group_id" text NOT NULL,
	"key" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"value" double precision,
	"qualifier" text NOT NULL,
	"unit_ru" text NOT NULL,
	"unit_en" text NOT NULL,
	"certainty" text NOT NULL,
	"note_ru" text,
	"note_en" text,
	"rank" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subsidy_cost" (
	"id" text PRIMARY KEY NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"percent" double precision NOT NULL,
	"amount_rub" bigint NOT NULL,
	"certainty" text NOT NULL,
	"note_ru" text,
	"note_en" text
);
--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "association_membership" ADD CONSTRAINT "association_membership_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chair_term" ADD CONSTRAINT "chair_term_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster" ADD CONSTRAINT "cluster_district_id_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_change" ADD CONSTRAINT "cluster_change_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_document" ADD CONSTRAINT "cluster_document_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_fact" ADD CONSTRAINT "cluster_fact_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_indicator" ADD CONSTRAINT "cluster_indicator_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_priority" ADD CONSTRAINT "cluster_priority_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_region" ADD CONSTRAINT "cluster_region_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_region" ADD CONSTRAINT "cluster_region_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_specialisation" ADD CONSTRAINT "cluster_specialisation_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_specialisation" ADD CONSTRAINT "cluster_specialisation_specialisation_id_specialisation_id_fk" FOREIGN KEY ("specialisation_id") REFERENCES "public"."specialisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "governing_body" ADD CONSTRAINT "governing_body_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_project" ADD CONSTRAINT "joint_project_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_participant" ADD CONSTRAINT "project_participant_project_id_joint_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."joint_project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_participant" ADD CONSTRAINT "project_participant_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region" ADD CONSTRAINT "region_district_id_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_entry_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_district_id_district_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."district"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_subject" ADD CONSTRAINT "monitoring_subject_round_id_monitoring_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."monitoring_round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_subject" ADD CONSTRAINT "monitoring_subject_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_email" ON "account" USING btree ("email_folded");--> statement-breakpoint
CREATE INDEX "session_account" ON "session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "association_membership_cluster" ON "association_membership" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "chair_term_cluster" ON "chair_term" USING btree ("cluster_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cluster_slug" ON "cluster" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "cluster_ordinal" ON "cluster" USING btree ("ordinal");--> statement-breakpoint
CREATE INDEX "cluster_change_at" ON "cluster_change" USING btree ("at");--> statement-breakpoint
CREATE INDEX "cluster_document_cluster" ON "cluster_document" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "cluster_fact_cluster" ON "cluster_fact" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "cluster_region_region" ON "cluster_region" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "cluster_specialisation_specialisation" ON "cluster_specialisation" USING btree ("specialisation_id");--> statement-breakpoint
CREATE INDEX "governing_body_cluster" ON "governing_body" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "joint_project_cluster" ON "joint_project" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "notice_cluster" ON "notice" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "participant_organisation" ON "participant" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "partner_cluster" ON "partner" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "project_participant_organisation" ON "project_participant" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "timeline_entry_cluster" ON "timeline_entry" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "search_variant_term" ON "search_variant" USING btree ("kind","term");--> statement-breakpoint
CREATE INDEX "indicator_value_indicator" ON "indicator_value" USING btree ("indicator_id");--> statement-breakpoint
CREATE INDEX "monitoring_subject_round" ON "monitoring_subject" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "monitoring_subject_cluster" ON "monitoring_subject" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "published_figure_source" ON "published_figure" USING btree ("source","group_id");