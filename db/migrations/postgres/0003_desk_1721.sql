CREATE TABLE "conference" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"acronym" text NOT NULL,
	"state" text NOT NULL,
	"title_ru" text NOT NULL,
	"title_en" text NOT NULL,
	"description_ru" text NOT NULL,
	"description_en" text NOT NULL,
	"city_ru" text NOT NULL,
	"city_en" text NOT NULL,
	"venue_ru" text NOT NULL,
	"venue_en" text NOT NULL,
	"address_ru" text NOT NULL,
	"address_en" text NOT NULL,
	"organiser_ru" text NOT NULL,
	"organiser_en" text NOT NULL,
	"supporters" jsonb NOT NULL,
	"themes" jsonb NOT NULL,
	"zone" text NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"day_start_hour" integer NOT NULL,
	"contact_email" text,
	"quiet_minutes" integer NOT NULL,
	"walk_minutes" integer NOT NULL,
	"last_session_number" integer NOT NULL,
	"last_hall_number" integer NOT NULL,
	"copied_from_id" text,
	"is_demo" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hall" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"number" integer NOT NULL,
	"slug" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"capacity" integer,
	"equipment" jsonb NOT NULL,
	"note_ru" text NOT NULL,
	"note_en" text NOT NULL,
	"speaker_note_ru" text NOT NULL,
	"speaker_note_en" text NOT NULL,
	"alternative_hall_id" text,
	"hidden" boolean NOT NULL,
	"sort" integer NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_release" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"number" integer NOT NULL,
	"released_at" timestamp (3) with time zone NOT NULL,
	"released_by" text,
	"note_ru" text NOT NULL,
	"note_en" text NOT NULL,
	"body" jsonb NOT NULL,
	"changes" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_session" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"number" integer NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"title_ru" text NOT NULL,
	"title_en" text NOT NULL,
	"abstract_ru" text NOT NULL,
	"abstract_en" text NOT NULL,
	"languages" jsonb NOT NULL,
	"track_id" text,
	"hall_id" text,
	"starts_at" timestamp (3) with time zone,
	"minutes" integer NOT NULL,
	"places" integer,
	"note" text NOT NULL,
	"proposal_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session_material" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"kind" text NOT NULL,
	"title_ru" text NOT NULL,
	"title_en" text NOT NULL,
	"url" text,
	"file_id" text,
	"sort" integer NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"added_by" text
);
--> statement-breakpoint
CREATE TABLE "session_speaker" (
	"session_id" text NOT NULL,
	"speaker_id" text NOT NULL,
	"role" text NOT NULL,
	"sort" integer NOT NULL,
	CONSTRAINT "session_speaker_session_id_speaker_id_role_pk" PRIMARY KEY("session_id","speaker_id","role")
);
--> statement-breakpoint
CREATE TABLE "speaker" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"code" text NOT NULL,
	"account_id" text,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"position_ru" text NOT NULL,
	"position_en" text NOT NULL,
	"organisation_ru" text NOT NULL,
	"organisation_en" text NOT NULL,
	"bio_ru" text NOT NULL,
	"bio_en" text NOT NULL,
	"email" text,
	"phone" text,
	"cluster_id" text,
	"country" text,
	"photo_file_id" text,
	"availability" jsonb NOT NULL,
	"is_demo" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "track" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"colour" integer NOT NULL,
	"sort" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attendee_batch" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"action" text NOT NULL,
	"target" text,
	"state" text NOT NULL,
	"wanted" jsonb NOT NULL,
	"done" jsonb NOT NULL,
	"refused" jsonb NOT NULL,
	"job_id" text,
	"started_by" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "attendee_tag" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"name" text NOT NULL,
	"folded" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feedback_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"form_id" text NOT NULL,
	"session_id" text,
	"registration_id" text,
	"lang" text NOT NULL,
	"answers" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feedback_form" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"scope" text NOT NULL,
	"intro_ru" text NOT NULL,
	"intro_en" text NOT NULL,
	"questions" jsonb NOT NULL,
	"anonymous" boolean NOT NULL,
	"open" boolean NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feedback_given" (
	"form_id" text NOT NULL,
	"about" text NOT NULL,
	"registration_id" text NOT NULL,
	CONSTRAINT "feedback_given_form_id_about_registration_id_pk" PRIMARY KEY("form_id","about","registration_id")
);
--> statement-breakpoint
CREATE TABLE "mailing" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"state" text NOT NULL,
	"kind" text NOT NULL,
	"subject_ru" text NOT NULL,
	"subject_en" text NOT NULL,
	"body_ru" text NOT NULL,
	"body_en" text NOT NULL,
	"button" text NOT NULL,
	"segment" jsonb NOT NULL,
	"offset_minutes" integer,
	"anchor" text NOT NULL,
	"letters" integer NOT NULL,
	"left_out" integer NOT NULL,
	"job_id" text,
	"written_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"sent_by" text,
	"sent_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mailing_opt_out" (
	"email" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registration_note" (
	"id" text PRIMARY KEY NOT NULL,
	"registration_id" text NOT NULL,
	"text" text NOT NULL,
	"written_by" text,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registration_tag" (
	"registration_id" text NOT NULL,
	"tag_id" text NOT NULL,
	CONSTRAINT "registration_tag_registration_id_tag_id_pk" PRIMARY KEY("registration_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "attendance_kind" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"description_ru" text NOT NULL,
	"description_en" text NOT NULL,
	"format" text NOT NULL,
	"opens_at" timestamp (3) with time zone,
	"closes_at" timestamp (3) with time zone,
	"approval" boolean NOT NULL,
	"by_code" boolean NOT NULL,
	"waiting_list" boolean NOT NULL,
	"sort" integer NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quota" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"size" integer,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quota_kind" (
	"quota_id" text NOT NULL,
	"kind_id" text NOT NULL,
	CONSTRAINT "quota_kind_quota_id_kind_id_pk" PRIMARY KEY("quota_id","kind_id")
);
--> statement-breakpoint
CREATE TABLE "registration" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"code" text NOT NULL,
	"kind_id" text NOT NULL,
	"group_id" text,
	"account_id" text,
	"state" text NOT NULL,
	"lang" text NOT NULL,
	"email" text NOT NULL,
	"email_key" text,
	"name" text NOT NULL,
	"name_latin" text NOT NULL,
	"search_text" text NOT NULL,
	"organisation" text NOT NULL,
	"position" text NOT NULL,
	"cluster_id" text,
	"country" text,
	"answers" jsonb NOT NULL,
	"access_code_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"waiting_since" timestamp (3) with time zone,
	"offered_until" timestamp (3) with time zone,
	"confirmed_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"secret_hash" text NOT NULL,
	"is_demo" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registration_group" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"name" text NOT NULL,
	"manager_account_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "hall" ADD CONSTRAINT "hall_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_release" ADD CONSTRAINT "programme_release_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_release" ADD CONSTRAINT "programme_release_released_by_account_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_session" ADD CONSTRAINT "programme_session_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_session" ADD CONSTRAINT "programme_session_track_id_track_id_fk" FOREIGN KEY ("track_id") REFERENCES "public"."track"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_session" ADD CONSTRAINT "programme_session_hall_id_hall_id_fk" FOREIGN KEY ("hall_id") REFERENCES "public"."hall"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_material" ADD CONSTRAINT "session_material_session_id_programme_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."programme_session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_material" ADD CONSTRAINT "session_material_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_material" ADD CONSTRAINT "session_material_added_by_account_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_speaker" ADD CONSTRAINT "session_speaker_session_id_programme_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."programme_session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_speaker" ADD CONSTRAINT "session_speaker_speaker_id_speaker_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speaker"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_photo_file_id_stored_file_id_fk" FOREIGN KEY ("photo_file_id") REFERENCES "public"."stored_file"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "track" ADD CONSTRAINT "track_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendee_batch" ADD CONSTRAINT "attendee_batch_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendee_batch" ADD CONSTRAINT "attendee_batch_started_by_account_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendee_tag" ADD CONSTRAINT "attendee_tag_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_answer" ADD CONSTRAINT "feedback_answer_form_id_feedback_form_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."feedback_form"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_answer" ADD CONSTRAINT "feedback_answer_session_id_programme_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."programme_session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_answer" ADD CONSTRAINT "feedback_answer_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_form" ADD CONSTRAINT "feedback_form_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_form" ADD CONSTRAINT "feedback_form_updated_by_account_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_given" ADD CONSTRAINT "feedback_given_form_id_feedback_form_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."feedback_form"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_given" ADD CONSTRAINT "feedback_given_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_written_by_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_sent_by_account_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_note" ADD CONSTRAINT "registration_note_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_note" ADD CONSTRAINT "registration_note_written_by_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_tag" ADD CONSTRAINT "registration_tag_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_tag" ADD CONSTRAINT "registration_tag_tag_id_attendee_tag_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."attendee_tag"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_kind" ADD CONSTRAINT "attendance_kind_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quota" ADD CONSTRAINT "quota_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quota_kind" ADD CONSTRAINT "quota_kind_quota_id_quota_id_fk" FOREIGN KEY ("quota_id") REFERENCES "public"."quota"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quota_kind" ADD CONSTRAINT "quota_kind_kind_id_attendance_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "public"."attendance_kind"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_kind_id_attendance_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "public"."attendance_kind"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_group_id_registration_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."registration_group"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_group" ADD CONSTRAINT "registration_group_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_group" ADD CONSTRAINT "registration_group_manager_account_id_account_id_fk" FOREIGN KEY ("manager_account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "conference_slug" ON "conference" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "conference_starts" ON "conference" USING btree ("starts_on");--> statement-breakpoint
CREATE UNIQUE INDEX "hall_slug" ON "hall" USING btree ("conference_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_release_number" ON "programme_release" USING btree ("conference_id","number");--> statement-breakpoint
CREATE INDEX "programme_release_by" ON "programme_release" USING btree ("released_by");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_session_code" ON "programme_session" USING btree ("conference_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_session_number" ON "programme_session" USING btree ("conference_id","number");--> statement-breakpoint
CREATE INDEX "programme_session_hall" ON "programme_session" USING btree ("hall_id");--> statement-breakpoint
CREATE INDEX "programme_session_track" ON "programme_session" USING btree ("track_id");--> statement-breakpoint
CREATE INDEX "session_material_session" ON "session_material" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "session_material_file" ON "session_material" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "session_material_added_by" ON "session_material" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "session_speaker_speaker" ON "session_speaker" USING btree ("speaker_id");--> statement-breakpoint
CREATE UNIQUE INDEX "speaker_code" ON "speaker" USING btree ("conference_id","code");--> statement-breakpoint
CREATE INDEX "speaker_account" ON "speaker" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "speaker_cluster" ON "speaker" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "speaker_photo" ON "speaker" USING btree ("photo_file_id");--> statement-breakpoint
CREATE INDEX "track_conference" ON "track" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "attendee_batch_conference" ON "attendee_batch" USING btree ("conference_id","started_at");--> statement-breakpoint
CREATE INDEX "attendee_batch_by" ON "attendee_batch" USING btree ("started_by");--> statement-breakpoint
CREATE UNIQUE INDEX "attendee_tag_name" ON "attendee_tag" USING btree ("conference_id","folded");--> statement-breakpoint
CREATE INDEX "feedback_answer_form" ON "feedback_answer" USING btree ("form_id","session_id");--> statement-breakpoint
CREATE INDEX "feedback_answer_session" ON "feedback_answer" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "feedback_answer_registration" ON "feedback_answer" USING btree ("registration_id");--> statement-breakpoint
CREATE UNIQUE INDEX "feedback_form_scope" ON "feedback_form" USING btree ("conference_id","scope");--> statement-breakpoint
CREATE INDEX "feedback_form_by" ON "feedback_form" USING btree ("updated_by");--> statement-breakpoint
CREATE INDEX "feedback_given_registration" ON "feedback_given" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "mailing_conference" ON "mailing" USING btree ("conference_id","created_at");--> statement-breakpoint
CREATE INDEX "mailing_state" ON "mailing" USING btree ("state");--> statement-breakpoint
CREATE INDEX "mailing_written_by" ON "mailing" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "mailing_sent_by" ON "mailing" USING btree ("sent_by");--> statement-breakpoint
CREATE INDEX "registration_note_of" ON "registration_note" USING btree ("registration_id","written_at");--> statement-breakpoint
CREATE INDEX "registration_note_by" ON "registration_note" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "registration_tag_tag" ON "registration_tag" USING btree ("tag_id");--> statement-breakpoint
CREATE INDEX "attendance_kind_conference" ON "attendance_kind" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "quota_conference" ON "quota" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "quota_kind_kind" ON "quota_kind" USING btree ("kind_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_code" ON "registration" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_email" ON "registration" USING btree ("conference_id","email_key");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_secret" ON "registration" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "registration_state" ON "registration" USING btree ("conference_id","state","kind_id");--> statement-breakpoint
CREATE INDEX "registration_kind" ON "registration" USING btree ("kind_id","state");--> statement-breakpoint
CREATE INDEX "registration_account" ON "registration" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "registration_group_members" ON "registration" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "registration_cluster" ON "registration" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "registration_waiting" ON "registration" USING btree ("conference_id","waiting_since");--> statement-breakpoint
CREATE INDEX "registration_group_conference" ON "registration_group" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "registration_group_manager" ON "registration_group" USING btree ("manager_account_id");