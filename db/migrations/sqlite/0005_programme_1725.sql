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
CREATE INDEX `hall_fullness_session` ON `hall_fullness` (`session_id`);