CREATE TABLE `attempt` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attempt_expires` ON `attempt` (`expires_at`);--> statement-breakpoint
CREATE TABLE `readiness_thresholds` (
	`version` integer PRIMARY KEY NOT NULL,
	`thresholds` text NOT NULL,
	`ground_ru` text NOT NULL,
	`ground_en` text NOT NULL,
	`set_by` text,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`set_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `readiness_thresholds_setter` ON `readiness_thresholds` (`set_by`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_session_seat` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`session_id` text NOT NULL,
	`registration_id` text NOT NULL,
	`account_id` text,
	`state` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`session_id`) REFERENCES `programme_session`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`registration_id`) REFERENCES `registration`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_session_seat`("id", "conference_id", "session_id", "registration_id", "account_id", "state", "since") SELECT "id", "conference_id", "session_id", "registration_id", "account_id", "state", "since" FROM `session_seat`;--> statement-breakpoint
DROP TABLE `session_seat`;--> statement-breakpoint
ALTER TABLE `__new_session_seat` RENAME TO `session_seat`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `session_seat_once` ON `session_seat` (`session_id`,`registration_id`);--> statement-breakpoint
CREATE INDEX `session_seat_line` ON `session_seat` (`session_id`,`state`,`since`);--> statement-breakpoint
CREATE INDEX `session_seat_account` ON `session_seat` (`account_id`,`conference_id`);--> statement-breakpoint
CREATE INDEX `session_seat_registration` ON `session_seat` (`registration_id`);--> statement-breakpoint
CREATE INDEX `session_seat_conference` ON `session_seat` (`conference_id`);--> statement-breakpoint
ALTER TABLE `session` ADD `proven_at` integer;