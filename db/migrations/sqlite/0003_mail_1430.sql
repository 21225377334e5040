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
