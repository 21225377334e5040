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
	"claim_hash" text,
	"claim_until" timestamp (3) with time zone,
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
CREATE TABLE "hall_fullness" (
	"hall_id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"session_id" text NOT NULL,
	"is_full" boolean NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_token" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"tail" text NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "exchange_import" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"conference_id" text,
	"lang" text,
	"name" text NOT NULL,
	"file_id" text,
	"counts" jsonb,
	"uploaded_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"applied_by" text,
	"applied_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"id" text PRIMARY KEY NOT NULL,
	"token_id" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer,
	"content_type" text,
	"body" text,
	"locked_until" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_delivery" (
	"id" text PRIMARY KEY NOT NULL,
	"endpoint_id" text NOT NULL,
	"event" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"status" integer,
	"error" text,
	"took_ms" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "webhook_endpoint" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"url" text NOT NULL,
	"secret" text NOT NULL,
	"events" jsonb NOT NULL,
	"active" boolean NOT NULL,
	"failing_since" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "agenda_feed" (
	"token" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"conference_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_star" (
	"account_id" text NOT NULL,
	"session_id" text NOT NULL,
	"conference_id" text NOT NULL,
	"starred_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agenda_star_account_id_session_id_pk" PRIMARY KEY("account_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "release_notice" (
	"conference_id" text PRIMARY KEY NOT NULL,
	"base_number" integer NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session_seat" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"session_id" text NOT NULL,
	"registration_id" text NOT NULL,
	"account_id" text NOT NULL,
	"state" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"code" text NOT NULL,
	"account_id" text,
	"state" text NOT NULL,
	"lang" text NOT NULL,
	"kind" text NOT NULL,
	"title_ru" text NOT NULL,
	"title_en" text NOT NULL,
	"abstract_ru" text NOT NULL,
	"abstract_en" text NOT NULL,
	"languages" jsonb NOT NULL,
	"minutes" integer NOT NULL,
	"track_id" text,
	"note" text NOT NULL,
	"speakers" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"decision_note" text NOT NULL,
	"session_id" text,
	"is_demo" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal_call" (
	"conference_id" text PRIMARY KEY NOT NULL,
	"text_ru" text NOT NULL,
	"text_en" text NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"kinds" jsonb NOT NULL,
	"most_each" integer NOT NULL,
	"abstract_most" integer NOT NULL,
	"anonymous" boolean NOT NULL,
	"criteria" jsonb NOT NULL,
	"scale" integer NOT NULL,
	"published" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal_review" (
	"proposal_id" text NOT NULL,
	"reviewer_id" text NOT NULL,
	"scores" jsonb NOT NULL,
	"comment" text NOT NULL,
	"conflict" boolean NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "proposal_review_proposal_id_reviewer_id_pk" PRIMARY KEY("proposal_id","reviewer_id")
);
--> statement-breakpoint
CREATE TABLE "gate" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"kind_ids" jsonb NOT NULL,
	"auto_print" boolean NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gate_device" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"gate_id" text NOT NULL,
	"label" text NOT NULL,
	"link_hash" text,
	"link_until" timestamp (3) with time zone,
	"secret_hash" text,
	"paired_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"seen_at" timestamp (3) with time zone,
	"waiting" integer NOT NULL,
	"skew" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scan" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"gate_id" text NOT NULL,
	"device_id" text NOT NULL,
	"nonce" text NOT NULL,
	"registration_id" text,
	"action" text NOT NULL,
	"way" text NOT NULL,
	"result" text NOT NULL,
	"judged" text NOT NULL,
	"offline" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"skew" integer NOT NULL,
	"day" text NOT NULL,
	"code" text,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
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
	"accepted_at" timestamp (3) with time zone,
	"consent_at" timestamp (3) with time zone,
	"consent_version" text,
	"is_demo" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registration_group" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"name" text NOT NULL,
	"manager_account_id" text,
	"manager_name" text,
	"manager_email" text,
	"manager_lang" text,
	"link_salt" text,
	"passed_over" integer DEFAULT 0 NOT NULL,
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
ALTER TABLE "hall_fullness" ADD CONSTRAINT "hall_fullness_hall_id_hall_id_fk" FOREIGN KEY ("hall_id") REFERENCES "public"."hall"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hall_fullness" ADD CONSTRAINT "hall_fullness_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hall_fullness" ADD CONSTRAINT "hall_fullness_session_id_programme_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."programme_session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_import" ADD CONSTRAINT "exchange_import_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_import" ADD CONSTRAINT "exchange_import_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_import" ADD CONSTRAINT "exchange_import_uploaded_by_account_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_import" ADD CONSTRAINT "exchange_import_applied_by_account_id_fk" FOREIGN KEY ("applied_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_token_id_api_token_id_fk" FOREIGN KEY ("token_id") REFERENCES "public"."api_token"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_endpoint_id_webhook_endpoint_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "public"."webhook_endpoint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "agenda_feed" ADD CONSTRAINT "agenda_feed_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_feed" ADD CONSTRAINT "agenda_feed_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_star" ADD CONSTRAINT "agenda_star_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_star" ADD CONSTRAINT "agenda_star_session_id_programme_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."programme_session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_star" ADD CONSTRAINT "agenda_star_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_notice" ADD CONSTRAINT "release_notice_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_seat" ADD CONSTRAINT "session_seat_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_seat" ADD CONSTRAINT "session_seat_session_id_programme_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."programme_session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_seat" ADD CONSTRAINT "session_seat_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_seat" ADD CONSTRAINT "session_seat_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_track_id_track_id_fk" FOREIGN KEY ("track_id") REFERENCES "public"."track"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_decided_by_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_session_id_programme_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."programme_session"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_call" ADD CONSTRAINT "proposal_call_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_review" ADD CONSTRAINT "proposal_review_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_review" ADD CONSTRAINT "proposal_review_reviewer_id_account_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate" ADD CONSTRAINT "gate_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate" ADD CONSTRAINT "gate_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_device" ADD CONSTRAINT "gate_device_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_device" ADD CONSTRAINT "gate_device_gate_id_gate_id_fk" FOREIGN KEY ("gate_id") REFERENCES "public"."gate"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_device" ADD CONSTRAINT "gate_device_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scan" ADD CONSTRAINT "scan_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scan" ADD CONSTRAINT "scan_gate_id_gate_id_fk" FOREIGN KEY ("gate_id") REFERENCES "public"."gate"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scan" ADD CONSTRAINT "scan_device_id_gate_device_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."gate_device"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scan" ADD CONSTRAINT "scan_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_code" ADD CONSTRAINT "access_code_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_code_kind" ADD CONSTRAINT "access_code_kind_code_id_access_code_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."access_code"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_code_kind" ADD CONSTRAINT "access_code_kind_kind_id_attendance_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "public"."attendance_kind"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_choice" ADD CONSTRAINT "registration_choice_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_choice" ADD CONSTRAINT "registration_choice_field_id_registration_field_id_fk" FOREIGN KEY ("field_id") REFERENCES "public"."registration_field"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_event" ADD CONSTRAINT "registration_event_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_event" ADD CONSTRAINT "registration_event_by_account_id_account_id_fk" FOREIGN KEY ("by_account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_field" ADD CONSTRAINT "registration_field_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_setup" ADD CONSTRAINT "registration_setup_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
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
CREATE UNIQUE INDEX "speaker_claim" ON "speaker" USING btree ("claim_hash");--> statement-breakpoint
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
CREATE INDEX "hall_fullness_conference" ON "hall_fullness" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "hall_fullness_session" ON "hall_fullness" USING btree ("session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "api_token_hash" ON "api_token" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "api_token_conference" ON "api_token" USING btree ("conference_id","created_at");--> statement-breakpoint
CREATE INDEX "api_token_created_by" ON "api_token" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "exchange_import_conference" ON "exchange_import" USING btree ("conference_id","created_at");--> statement-breakpoint
CREATE INDEX "exchange_import_file" ON "exchange_import" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "exchange_import_uploaded_by" ON "exchange_import" USING btree ("uploaded_by");--> statement-breakpoint
CREATE INDEX "exchange_import_applied_by" ON "exchange_import" USING btree ("applied_by");--> statement-breakpoint
CREATE INDEX "idempotency_key_token" ON "idempotency_key" USING btree ("token_id");--> statement-breakpoint
CREATE INDEX "idempotency_key_expires" ON "idempotency_key" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "webhook_delivery_due" ON "webhook_delivery" USING btree ("state","next_at");--> statement-breakpoint
CREATE INDEX "webhook_delivery_endpoint" ON "webhook_delivery" USING btree ("endpoint_id","created_at");--> statement-breakpoint
CREATE INDEX "webhook_endpoint_conference" ON "webhook_endpoint" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "webhook_endpoint_created_by" ON "webhook_endpoint" USING btree ("created_by");--> statement-breakpoint
CREATE UNIQUE INDEX "issued_paper_code" ON "issued_paper" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "issued_paper_once" ON "issued_paper" USING btree ("registration_id","kind");--> statement-breakpoint
CREATE INDEX "issued_paper_conference" ON "issued_paper" USING btree ("conference_id","kind","issued_at");--> statement-breakpoint
CREATE UNIQUE INDEX "name_badge_file_part" ON "name_badge_file" USING btree ("run_id","part");--> statement-breakpoint
CREATE INDEX "name_badge_print_conference" ON "name_badge_print" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "name_badge_run_conference" ON "name_badge_run" USING btree ("conference_id","created_at");--> statement-breakpoint
CREATE INDEX "name_badge_run_job" ON "name_badge_run" USING btree ("job_id");--> statement-breakpoint
CREATE INDEX "name_badge_run_created_by" ON "name_badge_run" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "revoked_ticket_conference" ON "revoked_ticket" USING btree ("conference_id","revoked_at");--> statement-breakpoint
CREATE INDEX "ticket_key_conference" ON "ticket_key" USING btree ("conference_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_feed_owner" ON "agenda_feed" USING btree ("account_id","conference_id");--> statement-breakpoint
CREATE INDEX "agenda_feed_conference" ON "agenda_feed" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "agenda_star_session" ON "agenda_star" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "agenda_star_conference" ON "agenda_star" USING btree ("conference_id","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "session_seat_once" ON "session_seat" USING btree ("session_id","registration_id");--> statement-breakpoint
CREATE INDEX "session_seat_line" ON "session_seat" USING btree ("session_id","state","since");--> statement-breakpoint
CREATE INDEX "session_seat_account" ON "session_seat" USING btree ("account_id","conference_id");--> statement-breakpoint
CREATE INDEX "session_seat_registration" ON "session_seat" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "session_seat_conference" ON "session_seat" USING btree ("conference_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_code" ON "proposal" USING btree ("conference_id","code");--> statement-breakpoint
CREATE INDEX "proposal_account" ON "proposal" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "proposal_state" ON "proposal" USING btree ("conference_id","state");--> statement-breakpoint
CREATE INDEX "proposal_track" ON "proposal" USING btree ("track_id");--> statement-breakpoint
CREATE INDEX "proposal_session" ON "proposal" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "proposal_decided_by" ON "proposal" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "proposal_review_reviewer" ON "proposal_review" USING btree ("reviewer_id");--> statement-breakpoint
CREATE INDEX "gate_conference" ON "gate" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "gate_created_by" ON "gate" USING btree ("created_by");--> statement-breakpoint
CREATE UNIQUE INDEX "gate_device_link" ON "gate_device" USING btree ("link_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "gate_device_secret" ON "gate_device" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "gate_device_conference" ON "gate_device" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "gate_device_gate" ON "gate_device" USING btree ("gate_id");--> statement-breakpoint
CREATE INDEX "gate_device_created_by" ON "gate_device" USING btree ("created_by");--> statement-breakpoint
CREATE UNIQUE INDEX "scan_nonce" ON "scan" USING btree ("device_id","nonce");--> statement-breakpoint
CREATE INDEX "scan_received" ON "scan" USING btree ("conference_id","received_at");--> statement-breakpoint
CREATE INDEX "scan_registration" ON "scan" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "scan_gate" ON "scan" USING btree ("gate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "access_code_code" ON "access_code" USING btree ("conference_id","code");--> statement-breakpoint
CREATE INDEX "access_code_kind_kind" ON "access_code_kind" USING btree ("kind_id");--> statement-breakpoint
CREATE INDEX "registration_choice_option" ON "registration_choice" USING btree ("field_id","option_id");--> statement-breakpoint
CREATE INDEX "registration_event_registration" ON "registration_event" USING btree ("registration_id","at");--> statement-breakpoint
CREATE INDEX "registration_event_by" ON "registration_event" USING btree ("by_account_id");--> statement-breakpoint
CREATE INDEX "registration_field_conference" ON "registration_field" USING btree ("conference_id","sort");--> statement-breakpoint
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