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
ALTER TABLE `session` ADD `proven_at` integer;