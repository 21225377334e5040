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
ALTER TABLE `session` ADD `rotate` integer;