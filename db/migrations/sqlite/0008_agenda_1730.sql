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
CREATE INDEX `proposal_review_reviewer` ON `proposal_review` (`reviewer_id`);