CREATE TABLE `conference` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`acronym` text NOT NULL,
	`state` text NOT NULL,
	`title_ru` text NOT NULL,
	`title_en` text NOT NULL,
	`description_ru` text NOT NULL,
	`description_en` text NOT NULL,
	`city_ru` text NOT NULL,
	`city_en` text NOT NULL,
	`venue_ru` text NOT NULL,
	`venue_en` text NOT NULL,
	`address_ru` text NOT NULL,
	`address_en` text NOT NULL,
	`organiser_ru` text NOT NULL,
	`organiser_en` text NOT NULL,
	`supporters` text NOT NULL,
	`themes` text NOT NULL,
	`zone` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`day_start_hour` integer NOT NULL,
	`contact_email` text,
	`quiet_minutes` integer NOT NULL,
	`walk_minutes` integer NOT NULL,
	`last_session_number` integer NOT NULL,
	`last_hall_number` integer NOT NULL,
	`copied_from_id` text,
	`is_demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conference_slug` ON `conference` (`slug`);--> statement-breakpoint
CREATE INDEX `conference_starts` ON `conference` (`starts_on`);--> statement-breakpoint
CREATE TABLE `hall` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`number` integer NOT NULL,
	`slug` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`capacity` integer,
	`equipment` text NOT NULL,
	`note_ru` text NOT NULL,
	`note_en` text NOT NULL,
	`speaker_note_ru` text NOT NULL,
	`speaker_note_en` text NOT NULL,
	`alternative_hall_id` text,
	`hidden` integer NOT NULL,
	`sort` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hall_slug` ON `hall` (`conference_id`,`slug`);--> statement-breakpoint
CREATE TABLE `programme_release` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`number` integer NOT NULL,
	`released_at` integer NOT NULL,
	`released_by` text,
	`note_ru` text NOT NULL,
	`note_en` text NOT NULL,
	`body` text NOT NULL,
	`changes` text NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`released_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_release_number` ON `programme_release` (`conference_id`,`number`);--> statement-breakpoint
CREATE INDEX `programme_release_by` ON `programme_release` (`released_by`);--> statement-breakpoint
CREATE TABLE `programme_session` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`number` integer NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`title_ru` text NOT NULL,
	`title_en` text NOT NULL,
	`abstract_ru` text NOT NULL,
	`abstract_en` text NOT NULL,
	`languages` text NOT NULL,
	`track_id` text,
	`hall_id` text,
	`starts_at` integer,
	`minutes` integer NOT NULL,
	`places` integer,
	`note` text NOT NULL,
	`proposal_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`track_id`) REFERENCES `track`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`hall_id`) REFERENCES `hall`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_session_code` ON `programme_session` (`conference_id`,`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `programme_session_number` ON `programme_session` (`conference_id`,`number`);--> statement-breakpoint
CREATE INDEX `programme_session_hall` ON `programme_session` (`hall_id`);--> statement-breakpoint
CREATE INDEX `programme_session_track` ON `programme_session` (`track_id`);--> statement-breakpoint
CREATE TABLE `session_material` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`kind` text NOT NULL,
	`title_ru` text NOT NULL,
	`title_en` text NOT NULL,
	`url` text,
	`file_id` text,
	`sort` integer NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text,
	FOREIGN KEY (`session_id`) REFERENCES `programme_session`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `stored_file`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`added_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `session_material_session` ON `session_material` (`session_id`);--> statement-breakpoint
CREATE INDEX `session_material_file` ON `session_material` (`file_id`);--> statement-breakpoint
CREATE INDEX `session_material_added_by` ON `session_material` (`added_by`);--> statement-breakpoint
CREATE TABLE `session_speaker` (
	`session_id` text NOT NULL,
	`speaker_id` text NOT NULL,
	`role` text NOT NULL,
	`sort` integer NOT NULL,
	PRIMARY KEY(`session_id`, `speaker_id`, `role`),
	FOREIGN KEY (`session_id`) REFERENCES `programme_session`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speaker_id`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `session_speaker_speaker` ON `session_speaker` (`speaker_id`);--> statement-breakpoint
CREATE TABLE `speaker` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`code` text NOT NULL,
	`account_id` text,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`position_ru` text NOT NULL,
	`position_en` text NOT NULL,
	`organisation_ru` text NOT NULL,
	`organisation_en` text NOT NULL,
	`bio_ru` text NOT NULL,
	`bio_en` text NOT NULL,
	`email` text,
	`phone` text,
	`cluster_id` text,
	`country` text,
	`photo_file_id` text,
	`availability` text NOT NULL,
	`claim_hash` text,
	`claim_until` integer,
	`is_demo` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`photo_file_id`) REFERENCES `stored_file`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `speaker_claim` ON `speaker` (`claim_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `speaker_code` ON `speaker` (`conference_id`,`code`);--> statement-breakpoint
CREATE INDEX `speaker_account` ON `speaker` (`account_id`);--> statement-breakpoint
CREATE INDEX `speaker_cluster` ON `speaker` (`cluster_id`);--> statement-breakpoint
CREATE INDEX `speaker_photo` ON `speaker` (`photo_file_id`);--> statement-breakpoint
CREATE TABLE `track` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`colour` integer NOT NULL,
	`sort` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `track_conference` ON `track` (`conference_id`);--> statement-breakpoint
CREATE TABLE `attendee_batch` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`action` text NOT NULL,
	`target` text,
	`state` text NOT NULL,
	`wanted` text NOT NULL,
	`done` text NOT NULL,
	`refused` text NOT NULL,
	`job_id` text,
	`started_by` text,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`undone_at` integer,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`started_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `attendee_batch_conference` ON `attendee_batch` (`conference_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `attendee_batch_by` ON `attendee_batch` (`started_by`);--> statement-breakpoint
CREATE TABLE `attendee_tag` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attendee_tag_name` ON `attendee_tag` (`conference_id`,`folded`);--> statement-breakpoint
CREATE TABLE `feedback_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`form_id` text NOT NULL,
	`session_id` text,
	`registration_id` text,
	`lang` text NOT NULL,
	`answers` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`form_id`) REFERENCES `feedback_form`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`session_id`) REFERENCES `programme_session`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`registration_id`) REFERENCES `registration`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `feedback_answer_form` ON `feedback_answer` (`form_id`,`session_id`);--> statement-breakpoint
CREATE INDEX `feedback_answer_session` ON `feedback_answer` (`session_id`);--> statement-breakpoint
CREATE INDEX `feedback_answer_registration` ON `feedback_answer` (`registration_id`);--> statement-breakpoint
CREATE TABLE `feedback_form` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`scope` text NOT NULL,
	`intro_ru` text NOT NULL,
	`intro_en` text NOT NULL,
	`questions` text NOT NULL,
	`anonymous` integer NOT NULL,
	`open` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`updated_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_form_scope` ON `feedback_form` (`conference_id`,`scope`);--> statement-breakpoint
CREATE INDEX `feedback_form_by` ON `feedback_form` (`updated_by`);--> statement-breakpoint
CREATE TABLE `feedback_given` (
	`form_id` text NOT NULL,
	`about` text NOT NULL,
	`registration_id` text NOT NULL,
	PRIMARY KEY(`form_id`, `about`, `registration_id`),
	FOREIGN KEY (`form_id`) REFERENCES `feedback_form`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`registration_id`) REFERENCES `registration`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `feedback_given_registration` ON `feedback_given` (`registration_id`);--> statement-breakpoint
CREATE TABLE `mailing` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`state` text NOT NULL,
	`kind` text NOT NULL,
	`subject_ru` text NOT NULL,
	`subject_en` text NOT NULL,
	`body_ru` text NOT NULL,
	`body_en` text NOT NULL,
	`button` text NOT NULL,
	`segment` text NOT NULL,
	`offset_minutes` integer,
	`anchor` text NOT NULL,
	`letters` integer NOT NULL,
	`left_out` integer NOT NULL,
	`job_id` text,
	`written_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`sent_by` text,
	`sent_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`sent_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `mailing_conference` ON `mailing` (`conference_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `mailing_state` ON `mailing` (`state`);--> statement-breakpoint
CREATE INDEX `mailing_written_by` ON `mailing` (`written_by`);--> statement-breakpoint
CREATE INDEX `mailing_sent_by` ON `mailing` (`sent_by`);--> statement-breakpoint
CREATE TABLE `mailing_opt_out` (
	`email` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `registration_note` (
	`id` text PRIMARY KEY NOT NULL,
	`registration_id` text NOT NULL,
	`text` text NOT NULL,
	`written_by` text,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`registration_id`) REFERENCES `registration`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `registration_note_of` ON `registration_note` (`registration_id`,`written_at`);--> statement-breakpoint
CREATE INDEX `registration_note_by` ON `registration_note` (`written_by`);--> statement-breakpoint
CREATE TABLE `registration_tag` (
	`registration_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`registration_id`, `tag_id`),
	FOREIGN KEY (`registration_id`) REFERENCES `registration`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `attendee_tag`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `registration_tag_tag` ON `registration_tag` (`tag_id`);--> statement-breakpoint
CREATE TABLE `hall_fullness` (
	`hall_id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`session_id` text NOT NULL,
	`is_full` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`hall_id`) REFERENCES `hall`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`session_id`) REFERENCES `programme_session`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `hall_fullness_conference` ON `hall_fullness` (`conference_id`);--> statement-breakpoint
CREATE INDEX `hall_fullness_session` ON `hall_fullness` (`session_id`);--> statement-breakpoint
CREATE TABLE `api_token` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`tail` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`last_used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_token_hash` ON `api_token` (`hash`);--> statement-breakpoint
CREATE INDEX `api_token_conference` ON `api_token` (`conference_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `api_token_created_by` ON `api_token` (`created_by`);--> statement-breakpoint
CREATE TABLE `exchange_import` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`conference_id` text,
	`lang` text,
	`name` text NOT NULL,
	`file_id` text,
	`counts` text,
	`uploaded_by` text,
	`created_at` integer NOT NULL,
	`applied_by` text,
	`applied_at` integer,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `stored_file`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`uploaded_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`applied_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `exchange_import_conference` ON `exchange_import` (`conference_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `exchange_import_file` ON `exchange_import` (`file_id`);--> statement-breakpoint
CREATE INDEX `exchange_import_uploaded_by` ON `exchange_import` (`uploaded_by`);--> statement-breakpoint
CREATE INDEX `exchange_import_applied_by` ON `exchange_import` (`applied_by`);--> statement-breakpoint
CREATE TABLE `idempotency_key` (
	`id` text PRIMARY KEY NOT NULL,
	`token_id` text NOT NULL,
	`request_hash` text NOT NULL,
	`status` integer,
	`content_type` text,
	`body` text,
	`locked_until` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`token_id`) REFERENCES `api_token`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `idempotency_key_token` ON `idempotency_key` (`token_id`);--> statement-breakpoint
CREATE INDEX `idempotency_key_expires` ON `idempotency_key` (`expires_at`);--> statement-breakpoint
CREATE TABLE `webhook_delivery` (
	`id` text PRIMARY KEY NOT NULL,
	`endpoint_id` text NOT NULL,
	`event` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_at` integer NOT NULL,
	`lease_until` integer,
	`status` integer,
	`error` text,
	`took_ms` integer,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`endpoint_id`) REFERENCES `webhook_endpoint`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `webhook_delivery_due` ON `webhook_delivery` (`state`,`next_at`);--> statement-breakpoint
CREATE INDEX `webhook_delivery_endpoint` ON `webhook_delivery` (`endpoint_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `webhook_endpoint` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`url` text NOT NULL,
	`secret` text NOT NULL,
	`events` text NOT NULL,
	`active` integer NOT NULL,
	`failing_since` integer,
	`created_at` integer NOT NULL,
	`created_by` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `webhook_endpoint_conference` ON `webhook_endpoint` (`conference_id`);--> statement-breakpoint
CREATE INDEX `webhook_endpoint_created_by` ON `webhook_endpoint` (`created_by`);--> statement-breakpoint
CREATE TABLE `conference_papers` (
	`conference_id` text PRIMARY KEY NOT NULL,
	`signatory_name_ru` text NOT NULL,
	`signatory_name_en` text NOT NULL,
	`signatory_title_ru` text NOT NULL,
	`signatory_title_en` text NOT NULL,
	`letters` integer NOT NULL,
	`certificates` integer NOT NULL,
	`badge_format` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `issued_paper` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`registration_id` text NOT NULL,
	`kind` text NOT NULL,
	`code` text NOT NULL,
	`lang` text NOT NULL,
	`name` text NOT NULL,
	`name_latin` text NOT NULL,
	`details` text,
	`issued_at` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`registration_id`) REFERENCES `registration`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `issued_paper_code` ON `issued_paper` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `issued_paper_once` ON `issued_paper` (`registration_id`,`kind`);--> statement-breakpoint
CREATE INDEX `issued_paper_conference` ON `issued_paper` (`conference_id`,`kind`,`issued_at`);--> statement-breakpoint
CREATE TABLE `name_badge_file` (
	`id` text PRIMARY KEY NOT NULL,
	`run_id` text NOT NULL,
	`part` integer NOT NULL,
	`count` integer NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`size` integer NOT NULL,
	`bytes` blob NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `name_badge_run`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `name_badge_file_part` ON `name_badge_file` (`run_id`,`part`);--> statement-breakpoint
CREATE TABLE `name_badge_print` (
	`registration_id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`name` text NOT NULL,
	`organisation` text NOT NULL,
	`times` integer NOT NULL,
	`printed_at` integer NOT NULL,
	FOREIGN KEY (`registration_id`) REFERENCES `registration`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `name_badge_print_conference` ON `name_badge_print` (`conference_id`);--> statement-breakpoint
CREATE TABLE `name_badge_run` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`job_id` text NOT NULL,
	`format` text NOT NULL,
	`sorted_by` text NOT NULL,
	`kind_id` text,
	`only_new` integer NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`finished_at` integer,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`job_id`) REFERENCES `job`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `name_badge_run_conference` ON `name_badge_run` (`conference_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `name_badge_run_job` ON `name_badge_run` (`job_id`);--> statement-breakpoint
CREATE INDEX `name_badge_run_created_by` ON `name_badge_run` (`created_by`);--> statement-breakpoint
CREATE TABLE `revoked_ticket` (
	`registration_id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`issue` integer NOT NULL,
	`revoked_at` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `revoked_ticket_conference` ON `revoked_ticket` (`conference_id`,`revoked_at`);--> statement-breakpoint
CREATE TABLE `ticket_key` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`public_key` text NOT NULL,
	`private_key` text,
	`created_at` integer NOT NULL,
	`retired_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `ticket_key_conference` ON `ticket_key` (`conference_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `agenda_feed` (
	`token` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`conference_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_feed_owner` ON `agenda_feed` (`account_id`,`conference_id`);--> statement-breakpoint
CREATE INDEX `agenda_feed_conference` ON `agenda_feed` (`conference_id`);--> statement-breakpoint
CREATE TABLE `agenda_star` (
	`account_id` text NOT NULL,
	`session_id` text NOT NULL,
	`conference_id` text NOT NULL,
	`starred_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `session_id`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`session_id`) REFERENCES `programme_session`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `agenda_star_session` ON `agenda_star` (`session_id`);--> statement-breakpoint
CREATE INDEX `agenda_star_conference` ON `agenda_star` (`conference_id`,`account_id`);--> statement-breakpoint
CREATE TABLE `release_notice` (
	`conference_id` text PRIMARY KEY NOT NULL,
	`base_number` integer NOT NULL,
	`due_at` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `session_seat` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`session_id` text NOT NULL,
	`registration_id` text NOT NULL,
	`account_id` text NOT NULL,
	`state` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`session_id`) REFERENCES `programme_session`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`registration_id`) REFERENCES `registration`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_seat_once` ON `session_seat` (`session_id`,`registration_id`);--> statement-breakpoint
CREATE INDEX `session_seat_line` ON `session_seat` (`session_id`,`state`,`since`);--> statement-breakpoint
CREATE INDEX `session_seat_account` ON `session_seat` (`account_id`,`conference_id`);--> statement-breakpoint
CREATE INDEX `session_seat_registration` ON `session_seat` (`registration_id`);--> statement-breakpoint
CREATE INDEX `session_seat_conference` ON `session_seat` (`conference_id`);--> statement-breakpoint
CREATE TABLE `proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`code` text NOT NULL,
	`account_id` text,
	`state` text NOT NULL,
	`lang` text NOT NULL,
	`kind` text NOT NULL,
	`title_ru` text NOT NULL,
	`title_en` text NOT NULL,
	`abstract_ru` text NOT NULL,
	`abstract_en` text NOT NULL,
	`languages` text NOT NULL,
	`minutes` integer NOT NULL,
	`track_id` text,
	`note` text NOT NULL,
	`speakers` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`submitted_at` integer,
	`decided_at` integer,
	`decided_by` text,
	`decision_note` text NOT NULL,
	`session_id` text,
	`is_demo` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`track_id`) REFERENCES `track`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`session_id`) REFERENCES `programme_session`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_code` ON `proposal` (`conference_id`,`code`);--> statement-breakpoint
CREATE INDEX `proposal_account` ON `proposal` (`account_id`);--> statement-breakpoint
CREATE INDEX `proposal_state` ON `proposal` (`conference_id`,`state`);--> statement-breakpoint
CREATE INDEX `proposal_track` ON `proposal` (`track_id`);--> statement-breakpoint
CREATE INDEX `proposal_session` ON `proposal` (`session_id`);--> statement-breakpoint
CREATE INDEX `proposal_decided_by` ON `proposal` (`decided_by`);--> statement-breakpoint
CREATE TABLE `proposal_call` (
	`conference_id` text PRIMARY KEY NOT NULL,
	`text_ru` text NOT NULL,
	`text_en` text NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`kinds` text NOT NULL,
	`most_each` integer NOT NULL,
	`abstract_most` integer NOT NULL,
	`anonymous` integer NOT NULL,
	`criteria` text NOT NULL,
	`scale` integer NOT NULL,
	`published` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `proposal_review` (
	`proposal_id` text NOT NULL,
	`reviewer_id` text NOT NULL,
	`scores` text NOT NULL,
	`comment` text NOT NULL,
	`conflict` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`proposal_id`, `reviewer_id`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`reviewer_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `proposal_review_reviewer` ON `proposal_review` (`reviewer_id`);--> statement-breakpoint
CREATE TABLE `gate` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`kind_ids` text NOT NULL,
	`auto_print` integer NOT NULL,
	`closed_at` integer,
	`created_at` integer NOT NULL,
	`created_by` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `gate_conference` ON `gate` (`conference_id`);--> statement-breakpoint
CREATE INDEX `gate_created_by` ON `gate` (`created_by`);--> statement-breakpoint
CREATE TABLE `gate_device` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`gate_id` text NOT NULL,
	`label` text NOT NULL,
	`link_hash` text,
	`link_until` integer,
	`secret_hash` text,
	`paired_at` integer,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	`created_at` integer NOT NULL,
	`created_by` text,
	`seen_at` integer,
	`waiting` integer NOT NULL,
	`skew` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`gate_id`) REFERENCES `gate`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gate_device_link` ON `gate_device` (`link_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `gate_device_secret` ON `gate_device` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `gate_device_conference` ON `gate_device` (`conference_id`);--> statement-breakpoint
CREATE INDEX `gate_device_gate` ON `gate_device` (`gate_id`);--> statement-breakpoint
CREATE INDEX `gate_device_created_by` ON `gate_device` (`created_by`);--> statement-breakpoint
CREATE TABLE `scan` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`gate_id` text NOT NULL,
	`device_id` text NOT NULL,
	`nonce` text NOT NULL,
	`registration_id` text,
	`action` text NOT NULL,
	`way` text NOT NULL,
	`result` text NOT NULL,
	`judged` text NOT NULL,
	`offline` integer NOT NULL,
	`at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`skew` integer NOT NULL,
	`day` text NOT NULL,
	`code` text,
	`undone_at` integer,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`gate_id`) REFERENCES `gate`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`device_id`) REFERENCES `gate_device`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`registration_id`) REFERENCES `registration`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scan_nonce` ON `scan` (`device_id`,`nonce`);--> statement-breakpoint
CREATE INDEX `scan_received` ON `scan` (`conference_id`,`received_at`);--> statement-breakpoint
CREATE INDEX `scan_registration` ON `scan` (`registration_id`);--> statement-breakpoint
CREATE INDEX `scan_gate` ON `scan` (`gate_id`);--> statement-breakpoint
CREATE TABLE `access_code` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`code` text NOT NULL,
	`note` text NOT NULL,
	`uses` integer,
	`email` text,
	`opens_at` integer,
	`closes_at` integer,
	`approves` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_code_code` ON `access_code` (`conference_id`,`code`);--> statement-breakpoint
CREATE TABLE `access_code_kind` (
	`code_id` text NOT NULL,
	`kind_id` text NOT NULL,
	PRIMARY KEY(`code_id`, `kind_id`),
	FOREIGN KEY (`code_id`) REFERENCES `access_code`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`kind_id`) REFERENCES `attendance_kind`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `access_code_kind_kind` ON `access_code_kind` (`kind_id`);--> statement-breakpoint
CREATE TABLE `registration_choice` (
	`registration_id` text NOT NULL,
	`field_id` text NOT NULL,
	`option_id` text NOT NULL,
	PRIMARY KEY(`registration_id`, `field_id`, `option_id`),
	FOREIGN KEY (`registration_id`) REFERENCES `registration`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`field_id`) REFERENCES `registration_field`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `registration_choice_option` ON `registration_choice` (`field_id`,`option_id`);--> statement-breakpoint
CREATE TABLE `registration_event` (
	`id` text PRIMARY KEY NOT NULL,
	`registration_id` text NOT NULL,
	`at` integer NOT NULL,
	`from` text,
	`to` text NOT NULL,
	`what` text,
	`note` text,
	`by_account_id` text,
	FOREIGN KEY (`registration_id`) REFERENCES `registration`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `registration_event_registration` ON `registration_event` (`registration_id`,`at`);--> statement-breakpoint
CREATE INDEX `registration_event_by` ON `registration_event` (`by_account_id`);--> statement-breakpoint
CREATE TABLE `registration_field` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`sort` integer NOT NULL,
	`type` text NOT NULL,
	`label_ru` text NOT NULL,
	`label_en` text NOT NULL,
	`hint_ru` text NOT NULL,
	`hint_en` text NOT NULL,
	`required` integer NOT NULL,
	`options` text NOT NULL,
	`kind_ids` text NOT NULL,
	`only_lang` text,
	`condition` text,
	`retention_days` integer,
	`erased_at` integer,
	`retired` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `registration_field_conference` ON `registration_field` (`conference_id`,`sort`);--> statement-breakpoint
CREATE TABLE `registration_lock` (
	`id` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `registration_setup` (
	`conference_id` text PRIMARY KEY NOT NULL,
	`offer_hours` integer NOT NULL,
	`group_most` integer NOT NULL,
	`changes_until` integer,
	`note_ru` text NOT NULL,
	`note_en` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `attendance_kind` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`description_ru` text NOT NULL,
	`description_en` text NOT NULL,
	`format` text NOT NULL,
	`opens_at` integer,
	`closes_at` integer,
	`approval` integer NOT NULL,
	`by_code` integer NOT NULL,
	`waiting_list` integer NOT NULL,
	`sort` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `attendance_kind_conference` ON `attendance_kind` (`conference_id`);--> statement-breakpoint
CREATE TABLE `quota` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`size` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `quota_conference` ON `quota` (`conference_id`);--> statement-breakpoint
CREATE TABLE `quota_kind` (
	`quota_id` text NOT NULL,
	`kind_id` text NOT NULL,
	PRIMARY KEY(`quota_id`, `kind_id`),
	FOREIGN KEY (`quota_id`) REFERENCES `quota`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`kind_id`) REFERENCES `attendance_kind`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `quota_kind_kind` ON `quota_kind` (`kind_id`);--> statement-breakpoint
CREATE TABLE `registration` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`code` text NOT NULL,
	`kind_id` text NOT NULL,
	`group_id` text,
	`account_id` text,
	`state` text NOT NULL,
	`lang` text NOT NULL,
	`email` text NOT NULL,
	`email_key` text,
	`name` text NOT NULL,
	`name_latin` text NOT NULL,
	`search_text` text NOT NULL,
	`organisation` text NOT NULL,
	`position` text NOT NULL,
	`cluster_id` text,
	`country` text,
	`answers` text NOT NULL,
	`access_code_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`waiting_since` integer,
	`offered_until` integer,
	`confirmed_at` integer,
	`ended_at` integer,
	`secret_hash` text NOT NULL,
	`accepted_at` integer,
	`consent_at` integer,
	`consent_version` text,
	`is_demo` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`kind_id`) REFERENCES `attendance_kind`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `registration_group`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `registration_code` ON `registration` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `registration_email` ON `registration` (`conference_id`,`email_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `registration_secret` ON `registration` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `registration_state` ON `registration` (`conference_id`,`state`,`kind_id`);--> statement-breakpoint
CREATE INDEX `registration_kind` ON `registration` (`kind_id`,`state`);--> statement-breakpoint
CREATE INDEX `registration_account` ON `registration` (`account_id`);--> statement-breakpoint
CREATE INDEX `registration_group_members` ON `registration` (`group_id`);--> statement-breakpoint
CREATE INDEX `registration_cluster` ON `registration` (`cluster_id`);--> statement-breakpoint
CREATE INDEX `registration_waiting` ON `registration` (`conference_id`,`waiting_since`);--> statement-breakpoint
CREATE TABLE `registration_group` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`name` text NOT NULL,
	`manager_account_id` text,
	`manager_name` text,
	`manager_email` text,
	`manager_lang` text,
	`link_salt` text,
	`passed_over` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`manager_account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `registration_group_conference` ON `registration_group` (`conference_id`);--> statement-breakpoint
CREATE INDEX `registration_group_manager` ON `registration_group` (`manager_account_id`);