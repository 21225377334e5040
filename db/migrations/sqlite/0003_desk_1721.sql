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
	`is_demo` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`photo_file_id`) REFERENCES `stored_file`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
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
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`manager_account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `registration_group_conference` ON `registration_group` (`conference_id`);--> statement-breakpoint
CREATE INDEX `registration_group_manager` ON `registration_group` (`manager_account_id`);