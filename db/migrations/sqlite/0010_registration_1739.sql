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
ALTER TABLE `registration` ADD `accepted_at` integer;--> statement-breakpoint
ALTER TABLE `registration` ADD `consent_at` integer;--> statement-breakpoint
ALTER TABLE `registration` ADD `consent_version` text;--> statement-breakpoint
ALTER TABLE `registration_group` ADD `manager_name` text;--> statement-breakpoint
ALTER TABLE `registration_group` ADD `manager_email` text;--> statement-breakpoint
ALTER TABLE `registration_group` ADD `manager_lang` text;--> statement-breakpoint
ALTER TABLE `registration_group` ADD `link_salt` text;--> statement-breakpoint
ALTER TABLE `registration_group` ADD `passed_over` integer DEFAULT 0 NOT NULL;