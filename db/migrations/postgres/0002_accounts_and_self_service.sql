CREATE TABLE "consent" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"document" text NOT NULL,
	"version" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passkey" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" integer NOT NULL,
	"transports" jsonb NOT NULL,
	"backed_up" boolean NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "recovery_code" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "totp" (
	"account_id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"last_step" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "badge_credential" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text,
	"status_index" integer NOT NULL,
	"category" text NOT NULL,
	"curated" boolean NOT NULL,
	"slug" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"round_year" integer,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "badge_key" (
	"id" text PRIMARY KEY NOT NULL,
	"public_key" jsonb NOT NULL,
	"private_key" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"action" text NOT NULL,
	"account_id" text,
	"actor_kind" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"address" text,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"input" jsonb NOT NULL,
	"state" text NOT NULL,
	"done" integer NOT NULL,
	"total" integer NOT NULL,
	"result" jsonb,
	"error" text,
	"attempts" integer NOT NULL,
	"started_by" text,
	"lease_owner" text,
	"lease_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "tick" (
	"name" text PRIMARY KEY NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"lease_owner" text,
	"lease_until" timestamp (3) with time zone,
	"last_at" timestamp (3) with time zone,
	"last_error" text
);
--> statement-breakpoint
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
CREATE TABLE "mail_message" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text,
	"to" text NOT NULL,
	"lang" text NOT NULL,
	"template" text NOT NULL,
	"params" jsonb NOT NULL,
	"subject" text NOT NULL,
	"key" text,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"last_error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "notification" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"kind" text NOT NULL,
	"params" jsonb NOT NULL,
	"href" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "notification_choice" (
	"account_id" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_file" (
	"document_id" text NOT NULL,
	"file_id" text NOT NULL,
	"attached_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "document_file_document_id_file_id_pk" PRIMARY KEY("document_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "stored_content" (
	"sha256" text PRIMARY KEY NOT NULL,
	"size" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stored_file" (
	"id" text PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"scope" text,
	"scope_id" text,
	"is_public" boolean NOT NULL,
	"uploaded_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stored_part" (
	"sha256" text NOT NULL,
	"n" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "stored_part_sha256_n_pk" PRIMARY KEY("sha256","n")
);
--> statement-breakpoint
CREATE TABLE "cluster_news" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"kind" text NOT NULL,
	"title_ru" text NOT NULL,
	"title_en" text NOT NULL,
	"text_ru" text NOT NULL,
	"text_en" text NOT NULL,
	"version" integer NOT NULL,
	"published_at" timestamp (3) with time zone,
	"written_by" text,
	"is_demo" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_revision" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"field_group" text NOT NULL,
	"record_id" text DEFAULT 'self' NOT NULL,
	"kind" text NOT NULL,
	"value" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"previous" jsonb,
	"previous_fingerprint" text,
	"restored_id" text,
	"edited_by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edit_draft" (
	"cluster_id" text NOT NULL,
	"field_group" text NOT NULL,
	"account_id" text NOT NULL,
	"values" jsonb NOT NULL,
	"base" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "edit_draft_cluster_id_field_group_account_id_pk" PRIMARY KEY("cluster_id","field_group","account_id")
);
--> statement-breakpoint
CREATE TABLE "membership_invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"email" text NOT NULL,
	"token_hash" text NOT NULL,
	"state" text NOT NULL,
	"answerer_name" text,
	"answerer_position" text,
	"answered_at" timestamp (3) with time zone,
	"invited_by" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "representation_request" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"cluster_id" text,
	"account_id" text NOT NULL,
	"position" text NOT NULL,
	"message" text NOT NULL,
	"proposal" jsonb,
	"state" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"reason" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"email" text NOT NULL,
	"email_folded" text NOT NULL,
	"lang" text NOT NULL,
	"role" text NOT NULL,
	"scope" text NOT NULL,
	"scope_id" text NOT NULL,
	"invited_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" text
);
--> statement-breakpoint
CREATE TABLE "look_as" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"looked_by" text NOT NULL,
	"reason" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
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
ALTER TABLE "account" ADD COLUMN "password_changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "one_time_link" ADD COLUMN "account_id" text;--> statement-breakpoint
ALTER TABLE "one_time_link" ADD COLUMN "email_folded" text;--> statement-breakpoint
ALTER TABLE "one_time_link" ADD COLUMN "data" jsonb;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "last_used_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "user_agent" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "method" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "rotate" boolean;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "replaced" boolean;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "tax_number" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "confirmed_at" timestamp (3) with time zone;--> statement-breakpoint
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
ALTER TABLE "consent" ADD CONSTRAINT "consent_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "totp" ADD CONSTRAINT "totp_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "badge_credential" ADD CONSTRAINT "badge_credential_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_started_by_account_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_choice" ADD CONSTRAINT "notification_choice_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_file" ADD CONSTRAINT "document_file_document_id_cluster_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."cluster_document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_file" ADD CONSTRAINT "document_file_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_file" ADD CONSTRAINT "document_file_attached_by_account_id_fk" FOREIGN KEY ("attached_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_sha256_stored_content_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."stored_content"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_uploaded_by_account_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_part" ADD CONSTRAINT "stored_part_sha256_stored_content_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."stored_content"("sha256") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_news" ADD CONSTRAINT "cluster_news_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_news" ADD CONSTRAINT "cluster_news_written_by_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_revision" ADD CONSTRAINT "cluster_revision_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_revision" ADD CONSTRAINT "cluster_revision_edited_by_account_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edit_draft" ADD CONSTRAINT "edit_draft_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edit_draft" ADD CONSTRAINT "edit_draft_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_invitation" ADD CONSTRAINT "membership_invitation_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_invitation" ADD CONSTRAINT "membership_invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_invitation" ADD CONSTRAINT "membership_invitation_invited_by_account_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation_request" ADD CONSTRAINT "representation_request_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation_request" ADD CONSTRAINT "representation_request_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation_request" ADD CONSTRAINT "representation_request_decided_by_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_account_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_account_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "look_as" ADD CONSTRAINT "look_as_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "look_as" ADD CONSTRAINT "look_as_looked_by_account_id_fk" FOREIGN KEY ("looked_by") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants_import" ADD CONSTRAINT "participants_import_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants_import" ADD CONSTRAINT "participants_import_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants_import" ADD CONSTRAINT "participants_import_uploaded_by_account_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants_import" ADD CONSTRAINT "participants_import_applied_by_account_id_fk" FOREIGN KEY ("applied_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "consent_version" ON "consent" USING btree ("account_id","document","version");--> statement-breakpoint
CREATE INDEX "passkey_account" ON "passkey" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "recovery_code_account" ON "recovery_code" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "badge_credential_status_index" ON "badge_credential" USING btree ("status_index");--> statement-breakpoint
CREATE INDEX "badge_credential_cluster" ON "badge_credential" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "audit_event_at" ON "audit_event" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_event_account" ON "audit_event" USING btree ("account_id","at");--> statement-breakpoint
CREATE INDEX "audit_event_subject" ON "audit_event" USING btree ("subject_kind","subject_id","at");--> statement-breakpoint
CREATE INDEX "job_state" ON "job" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "job_kind" ON "job" USING btree ("kind","created_at");--> statement-breakpoint
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
CREATE INDEX "readiness_figures_saver" ON "readiness_figures" USING btree ("saved_by");--> statement-breakpoint
CREATE UNIQUE INDEX "mail_message_key" ON "mail_message" USING btree ("key");--> statement-breakpoint
CREATE INDEX "mail_message_due" ON "mail_message" USING btree ("state","next_at");--> statement-breakpoint
CREATE INDEX "mail_message_created" ON "mail_message" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "mail_message_account" ON "mail_message" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "notification_account" ON "notification" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "notification_unmailed" ON "notification" USING btree ("mailed_at","account_id");--> statement-breakpoint
CREATE INDEX "document_file_file" ON "document_file" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "document_file_attached_by" ON "document_file" USING btree ("attached_by");--> statement-breakpoint
CREATE INDEX "stored_file_sha256" ON "stored_file" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "stored_file_scope" ON "stored_file" USING btree ("scope","scope_id");--> statement-breakpoint
CREATE INDEX "stored_file_uploaded_by" ON "stored_file" USING btree ("uploaded_by");--> statement-breakpoint
CREATE INDEX "cluster_news_cluster" ON "cluster_news" USING btree ("cluster_id","published_at");--> statement-breakpoint
CREATE INDEX "cluster_news_published" ON "cluster_news" USING btree ("published_at");--> statement-breakpoint
CREATE INDEX "cluster_news_writer" ON "cluster_news" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "cluster_revision_group" ON "cluster_revision" USING btree ("cluster_id","field_group","fingerprint");--> statement-breakpoint
CREATE INDEX "cluster_revision_editor" ON "cluster_revision" USING btree ("edited_by");--> statement-breakpoint
CREATE INDEX "edit_draft_account" ON "edit_draft" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "membership_invitation_token" ON "membership_invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "membership_invitation_cluster" ON "membership_invitation" USING btree ("cluster_id","organisation_id");--> statement-breakpoint
CREATE INDEX "membership_invitation_inviter" ON "membership_invitation" USING btree ("invited_by");--> statement-breakpoint
CREATE INDEX "representation_request_state" ON "representation_request" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "representation_request_account" ON "representation_request" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "representation_request_cluster" ON "representation_request" USING btree ("cluster_id");--> statement-breakpoint
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
CREATE UNIQUE INDEX "invitation_token" ON "invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitation_created" ON "invitation" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "invitation_scope" ON "invitation" USING btree ("scope","scope_id");--> statement-breakpoint
CREATE INDEX "invitation_email" ON "invitation" USING btree ("email_folded");--> statement-breakpoint
CREATE INDEX "look_as_account" ON "look_as" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "look_as_looked_by" ON "look_as" USING btree ("looked_by");--> statement-breakpoint
CREATE INDEX "participants_import_cluster" ON "participants_import" USING btree ("cluster_id","created_at");--> statement-breakpoint
CREATE INDEX "participants_import_file" ON "participants_import" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "participants_import_uploader" ON "participants_import" USING btree ("uploaded_by");--> statement-breakpoint
CREATE INDEX "participants_import_applier" ON "participants_import" USING btree ("applied_by");--> statement-breakpoint
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD CONSTRAINT "monitoring_round_opened_by_account_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitoring_round" ADD CONSTRAINT "monitoring_round_published_by_account_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "one_time_link_account" ON "one_time_link" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "one_time_link_email" ON "one_time_link" USING btree ("email_folded");--> statement-breakpoint
CREATE INDEX "one_time_link_expires" ON "one_time_link" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "organisation_tax_number" ON "organisation" USING btree ("tax_number");--> statement-breakpoint
CREATE UNIQUE INDEX "monitoring_round_year" ON "monitoring_round" USING btree ("year");--> statement-breakpoint
CREATE INDEX "monitoring_round_opener" ON "monitoring_round" USING btree ("opened_by");--> statement-breakpoint
CREATE INDEX "monitoring_round_publisher" ON "monitoring_round" USING btree ("published_by");