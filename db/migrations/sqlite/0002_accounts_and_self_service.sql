CREATE TABLE `consent` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`document` text NOT NULL,
	`version` text NOT NULL,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consent_version` ON `consent` (`account_id`,`document`,`version`);--> statement-breakpoint
CREATE TABLE `passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`backed_up` integer NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkey_account` ON `passkey` (`account_id`);--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`used_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `recovery_code_account` ON `recovery_code` (`account_id`);--> statement-breakpoint
CREATE TABLE `totp` (
	`account_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`confirmed_at` integer,
	`last_step` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `badge_credential` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text,
	`status_index` integer NOT NULL,
	`category` text NOT NULL,
	`curated` integer NOT NULL,
	`slug` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`round_year` integer,
	`issued_at` integer NOT NULL,
	`valid_until` integer,
	`revoked_at` integer,
	`reason` text,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `badge_credential_status_index` ON `badge_credential` (`status_index`);--> statement-breakpoint
CREATE INDEX `badge_credential_cluster` ON `badge_credential` (`cluster_id`);--> statement-breakpoint
CREATE TABLE `badge_key` (
	`id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`private_key` text,
	`created_at` integer NOT NULL,
	`retired_at` integer,
	`withdrawn_at` integer
);
--> statement-breakpoint
CREATE TABLE `audit_event` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`action` text NOT NULL,
	`account_id` text,
	`actor_kind` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`address` text,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_event_at` ON `audit_event` (`at`);--> statement-breakpoint
CREATE INDEX `audit_event_account` ON `audit_event` (`account_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_event_subject` ON `audit_event` (`subject_kind`,`subject_id`,`at`);--> statement-breakpoint
CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`input` text NOT NULL,
	`state` text NOT NULL,
	`done` integer NOT NULL,
	`total` integer NOT NULL,
	`result` text,
	`error` text,
	`attempts` integer NOT NULL,
	`started_by` text,
	`lease_owner` text,
	`lease_until` integer,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	FOREIGN KEY (`started_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `job_state` ON `job` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `job_kind` ON `job` (`kind`,`created_at`);--> statement-breakpoint
CREATE TABLE `tick` (
	`name` text PRIMARY KEY NOT NULL,
	`next_at` integer NOT NULL,
	`lease_owner` text,
	`lease_until` integer,
	`last_at` integer,
	`last_error` text
);
--> statement-breakpoint
CREATE TABLE `category_change` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`from_category` text,
	`to_category` text,
	`from_curated` integer NOT NULL,
	`to_curated` integer NOT NULL,
	`cause` text NOT NULL,
	`changed_by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`changed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `category_change_cluster` ON `category_change` (`cluster_id`,`at`);--> statement-breakpoint
CREATE INDEX `category_change_changer` ON `category_change` (`changed_by`);--> statement-breakpoint
CREATE TABLE `check_request` (
	`cluster_id` text PRIMARY KEY NOT NULL,
	`note` text,
	`requested_by` text,
	`requested_at` integer NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`requested_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `check_request_requester` ON `check_request` (`requested_by`);--> statement-breakpoint
CREATE TABLE `cluster_standing` (
	`cluster_id` text PRIMARY KEY NOT NULL,
	`awaiting` integer NOT NULL,
	`next` text,
	`next_missing` integer NOT NULL,
	`until` text,
	`changes_on` text,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cluster_standing_changes` ON `cluster_standing` (`changes_on`);--> statement-breakpoint
CREATE INDEX `cluster_standing_awaiting` ON `cluster_standing` (`awaiting`);--> statement-breakpoint
CREATE TABLE `criterion_check` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`criterion` text NOT NULL,
	`evidence_key` text NOT NULL,
	`verdict` text NOT NULL,
	`files` text NOT NULL,
	`valid_until` text,
	`note` text,
	`checked_by` text,
	`checked_at` integer NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`checked_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `criterion_check_cluster` ON `criterion_check` (`cluster_id`);--> statement-breakpoint
CREATE INDEX `criterion_check_checker` ON `criterion_check` (`checked_by`);--> statement-breakpoint
CREATE TABLE `criterion_claim` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`criterion` text NOT NULL,
	`document_id` text,
	`entry_number` text,
	`entry_date` text,
	`claimed_by` text,
	`claimed_at` integer NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `cluster_document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`claimed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `criterion_claim_cluster` ON `criterion_claim` (`cluster_id`);--> statement-breakpoint
CREATE INDEX `criterion_claim_document` ON `criterion_claim` (`document_id`);--> statement-breakpoint
CREATE INDEX `criterion_claim_claimer` ON `criterion_claim` (`claimed_by`);--> statement-breakpoint
CREATE TABLE `readiness_figures` (
	`cluster_id` text PRIMARY KEY NOT NULL,
	`figures` text NOT NULL,
	`version` integer NOT NULL,
	`saved_by` text,
	`saved_at` integer NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`saved_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `readiness_figures_saver` ON `readiness_figures` (`saved_by`);--> statement-breakpoint
CREATE TABLE `mail_message` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text,
	`to` text NOT NULL,
	`lang` text NOT NULL,
	`template` text NOT NULL,
	`params` text NOT NULL,
	`subject` text NOT NULL,
	`key` text,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_at` integer NOT NULL,
	`last_error` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_message_key` ON `mail_message` (`key`);--> statement-breakpoint
CREATE INDEX `mail_message_due` ON `mail_message` (`state`,`next_at`);--> statement-breakpoint
CREATE INDEX `mail_message_created` ON `mail_message` (`created_at`);--> statement-breakpoint
CREATE INDEX `mail_message_account` ON `mail_message` (`account_id`);--> statement-breakpoint
CREATE TABLE `notification` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`params` text NOT NULL,
	`href` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	`mailed_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notification_account` ON `notification` (`account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notification_unmailed` ON `notification` (`mailed_at`,`account_id`);--> statement-breakpoint
CREATE TABLE `notification_choice` (
	`account_id` text PRIMARY KEY NOT NULL,
	`digest` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `document_file` (
	`document_id` text NOT NULL,
	`file_id` text NOT NULL,
	`attached_by` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`document_id`, `file_id`),
	FOREIGN KEY (`document_id`) REFERENCES `cluster_document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `stored_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`attached_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `document_file_file` ON `document_file` (`file_id`);--> statement-breakpoint
CREATE INDEX `document_file_attached_by` ON `document_file` (`attached_by`);--> statement-breakpoint
CREATE TABLE `stored_content` (
	`sha256` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `stored_file` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`scope` text,
	`scope_id` text,
	`is_public` integer NOT NULL,
	`uploaded_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`sha256`) REFERENCES `stored_content`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `stored_file_sha256` ON `stored_file` (`sha256`);--> statement-breakpoint
CREATE INDEX `stored_file_scope` ON `stored_file` (`scope`,`scope_id`);--> statement-breakpoint
CREATE INDEX `stored_file_uploaded_by` ON `stored_file` (`uploaded_by`);--> statement-breakpoint
CREATE TABLE `stored_part` (
	`sha256` text NOT NULL,
	`n` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`sha256`, `n`),
	FOREIGN KEY (`sha256`) REFERENCES `stored_content`(`sha256`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `cluster_news` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`kind` text NOT NULL,
	`title_ru` text NOT NULL,
	`title_en` text NOT NULL,
	`text_ru` text NOT NULL,
	`text_en` text NOT NULL,
	`version` integer NOT NULL,
	`published_at` integer,
	`written_by` text,
	`is_demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `cluster_news_cluster` ON `cluster_news` (`cluster_id`,`published_at`);--> statement-breakpoint
CREATE INDEX `cluster_news_published` ON `cluster_news` (`published_at`);--> statement-breakpoint
CREATE INDEX `cluster_news_writer` ON `cluster_news` (`written_by`);--> statement-breakpoint
CREATE TABLE `cluster_revision` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`field_group` text NOT NULL,
	`record_id` text DEFAULT 'self' NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`fingerprint` text NOT NULL,
	`previous` text,
	`previous_fingerprint` text,
	`restored_id` text,
	`edited_by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`edited_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `cluster_revision_group` ON `cluster_revision` (`cluster_id`,`field_group`,`fingerprint`);--> statement-breakpoint
CREATE INDEX `cluster_revision_editor` ON `cluster_revision` (`edited_by`);--> statement-breakpoint
CREATE TABLE `edit_draft` (
	`cluster_id` text NOT NULL,
	`field_group` text NOT NULL,
	`account_id` text NOT NULL,
	`values` text NOT NULL,
	`base` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`cluster_id`, `field_group`, `account_id`),
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `edit_draft_account` ON `edit_draft` (`account_id`);--> statement-breakpoint
CREATE TABLE `membership_invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`email` text NOT NULL,
	`token_hash` text NOT NULL,
	`state` text NOT NULL,
	`answerer_name` text,
	`answerer_position` text,
	`answered_at` integer,
	`invited_by` text,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invited_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `membership_invitation_token` ON `membership_invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `membership_invitation_cluster` ON `membership_invitation` (`cluster_id`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `membership_invitation_inviter` ON `membership_invitation` (`invited_by`);--> statement-breakpoint
CREATE TABLE `representation_request` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`cluster_id` text,
	`account_id` text NOT NULL,
	`position` text NOT NULL,
	`message` text NOT NULL,
	`proposal` text,
	`state` text NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`reason` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `representation_request_state` ON `representation_request` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `representation_request_account` ON `representation_request` (`account_id`);--> statement-breakpoint
CREATE INDEX `representation_request_cluster` ON `representation_request` (`cluster_id`);--> statement-breakpoint
CREATE TABLE `monitoring_answer` (
	`object_id` text NOT NULL,
	`question_id` text NOT NULL,
	`value` text NOT NULL,
	`answered_by` text,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`object_id`, `question_id`),
	FOREIGN KEY (`object_id`) REFERENCES `monitoring_object`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`answered_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `monitoring_answer_answerer` ON `monitoring_answer` (`answered_by`);--> statement-breakpoint
CREATE TABLE `monitoring_correction` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`text_ru` text NOT NULL,
	`text_en` text NOT NULL,
	`written_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `monitoring_round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `monitoring_correction_round` ON `monitoring_correction` (`round_id`);--> statement-breakpoint
CREATE INDEX `monitoring_correction_writer` ON `monitoring_correction` (`written_by`);--> statement-breakpoint
CREATE TABLE `monitoring_expertise` (
	`id` text PRIMARY KEY NOT NULL,
	`object_id` text NOT NULL,
	`document` text NOT NULL,
	`conclusion` text NOT NULL,
	`note` text,
	`checked_by` text,
	`checked_at` integer NOT NULL,
	FOREIGN KEY (`object_id`) REFERENCES `monitoring_object`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`checked_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `monitoring_expertise_object` ON `monitoring_expertise` (`object_id`);--> statement-breakpoint
CREATE INDEX `monitoring_expertise_checker` ON `monitoring_expertise` (`checked_by`);--> statement-breakpoint
CREATE TABLE `monitoring_meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`object_id` text,
	`kind` text NOT NULL,
	`held_on` text NOT NULL,
	`present` text NOT NULL,
	`summary` text NOT NULL,
	`written_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `monitoring_round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`object_id`) REFERENCES `monitoring_object`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `monitoring_meeting_round` ON `monitoring_meeting` (`round_id`);--> statement-breakpoint
CREATE INDEX `monitoring_meeting_object` ON `monitoring_meeting` (`object_id`);--> statement-breakpoint
CREATE INDEX `monitoring_meeting_writer` ON `monitoring_meeting` (`written_by`);--> statement-breakpoint
CREATE TABLE `monitoring_object` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`cluster_id` text,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`added_at` integer NOT NULL,
	`sent_at` integer,
	`reminded_at` integer,
	`submitted_at` integer,
	`submitted_by` text,
	`return_note` text,
	`proposed_category` text,
	`verdict` text,
	`category` text,
	`curated` integer NOT NULL,
	`reason_ru` text,
	`reason_en` text,
	`decided_at` integer,
	`decided_by` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `monitoring_round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`submitted_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `monitoring_object_cluster` ON `monitoring_object` (`round_id`,`cluster_id`);--> statement-breakpoint
CREATE INDEX `monitoring_object_of_cluster` ON `monitoring_object` (`cluster_id`);--> statement-breakpoint
CREATE INDEX `monitoring_object_submitter` ON `monitoring_object` (`submitted_by`);--> statement-breakpoint
CREATE INDEX `monitoring_object_decider` ON `monitoring_object` (`decided_by`);--> statement-breakpoint
CREATE TABLE `monitoring_request` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`object_id` text,
	`authority` text NOT NULL,
	`question` text NOT NULL,
	`sent_on` text NOT NULL,
	`due_on` text,
	`answered_on` text,
	`answer` text,
	`written_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `monitoring_round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`object_id`) REFERENCES `monitoring_object`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `monitoring_request_round` ON `monitoring_request` (`round_id`);--> statement-breakpoint
CREATE INDEX `monitoring_request_object` ON `monitoring_request` (`object_id`);--> statement-breakpoint
CREATE INDEX `monitoring_request_writer` ON `monitoring_request` (`written_by`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`email` text NOT NULL,
	`email_folded` text NOT NULL,
	`lang` text NOT NULL,
	`role` text NOT NULL,
	`scope` text NOT NULL,
	`scope_id` text NOT NULL,
	`invited_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`accepted_at` integer,
	`accepted_by` text,
	FOREIGN KEY (`invited_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`accepted_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitation_created` ON `invitation` (`created_at`);--> statement-breakpoint
CREATE INDEX `invitation_scope` ON `invitation` (`scope`,`scope_id`);--> statement-breakpoint
CREATE INDEX `invitation_email` ON `invitation` (`email_folded`);--> statement-breakpoint
CREATE TABLE `look_as` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`looked_by` text NOT NULL,
	`reason` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`looked_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `look_as_account` ON `look_as` (`account_id`);--> statement-breakpoint
CREATE INDEX `look_as_looked_by` ON `look_as` (`looked_by`);--> statement-breakpoint
CREATE TABLE `participants_import` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`file_id` text NOT NULL,
	`counts` text,
	`uploaded_by` text,
	`created_at` integer NOT NULL,
	`applied_by` text,
	`applied_at` integer,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `stored_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`uploaded_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`applied_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `participants_import_cluster` ON `participants_import` (`cluster_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `participants_import_file` ON `participants_import` (`file_id`);--> statement-breakpoint
CREATE INDEX `participants_import_uploader` ON `participants_import` (`uploaded_by`);--> statement-breakpoint
CREATE INDEX `participants_import_applier` ON `participants_import` (`applied_by`);--> statement-breakpoint
ALTER TABLE `account` ADD `password_changed_at` integer;--> statement-breakpoint
ALTER TABLE `one_time_link` ADD `account_id` text REFERENCES account(id);--> statement-breakpoint
ALTER TABLE `one_time_link` ADD `email_folded` text;--> statement-breakpoint
ALTER TABLE `one_time_link` ADD `data` text;--> statement-breakpoint
CREATE INDEX `one_time_link_account` ON `one_time_link` (`account_id`);--> statement-breakpoint
CREATE INDEX `one_time_link_email` ON `one_time_link` (`email_folded`);--> statement-breakpoint
CREATE INDEX `one_time_link_expires` ON `one_time_link` (`expires_at`);--> statement-breakpoint
ALTER TABLE `session` ADD `last_used_at` integer;--> statement-breakpoint
ALTER TABLE `session` ADD `user_agent` text;--> statement-breakpoint
ALTER TABLE `session` ADD `address` text;--> statement-breakpoint
ALTER TABLE `session` ADD `method` text;--> statement-breakpoint
ALTER TABLE `session` ADD `rotate` integer;--> statement-breakpoint
ALTER TABLE `session` ADD `replaced` integer;--> statement-breakpoint
ALTER TABLE `organisation` ADD `tax_number` text;--> statement-breakpoint
CREATE INDEX `organisation_tax_number` ON `organisation` (`tax_number`);--> statement-breakpoint
ALTER TABLE `participant` ADD `confirmed_at` integer;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `state` text;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `questionnaire` text;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `deadline` text;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `opened_at` integer;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `opened_by` text REFERENCES account(id);--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `started_at` integer;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `published_at` integer;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `published_by` text REFERENCES account(id);--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `version` integer;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `is_demo` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `monitoring_round_year` ON `monitoring_round` (`year`);--> statement-breakpoint
CREATE INDEX `monitoring_round_opener` ON `monitoring_round` (`opened_by`);--> statement-breakpoint
CREATE INDEX `monitoring_round_publisher` ON `monitoring_round` (`published_by`);