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
CREATE INDEX `ticket_key_conference` ON `ticket_key` (`conference_id`,`created_at`);