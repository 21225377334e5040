CREATE TABLE `monitoring_answer` (
	`object_id` text NOT NULL,
	`question_id` text NOT NULL,
	`value` text NOT NULL,
	`answered_by` text,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`object_id`, `question_id`),
	FOREIGN KEY (`object_id`) REFERENCES `monitoring_object`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`answered_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `monitoring_answer_answerer` ON `monitoring_answer` (`answered_by`);--> statement-breakpoint
CREATE TABLE `monitoring_correction` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`text_ru` text NOT NULL,
	`text_en` text NOT NULL,
	`written_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `monitoring_round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `monitoring_correction_round` ON `monitoring_correction` (`round_id`);--> statement-breakpoint
CREATE INDEX `monitoring_correction_writer` ON `monitoring_correction` (`written_by`);--> statement-breakpoint
CREATE TABLE `monitoring_expertise` (
	`id` text PRIMARY KEY NOT NULL,
	`object_id` text NOT NULL,
	`document` text NOT NULL,
	`conclusion` text NOT NULL,
	`note` text,
	`checked_by` text,
	`checked_at` integer NOT NULL,
	FOREIGN KEY (`object_id`) REFERENCES `monitoring_object`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`checked_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `monitoring_expertise_object` ON `monitoring_expertise` (`object_id`);--> statement-breakpoint
CREATE INDEX `monitoring_expertise_checker` ON `monitoring_expertise` (`checked_by`);--> statement-breakpoint
CREATE TABLE `monitoring_meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`object_id` text,
	`kind` text NOT NULL,
	`held_on` text NOT NULL,
	`present` text NOT NULL,
	`summary` text NOT NULL,
	`written_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `monitoring_round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`object_id`) REFERENCES `monitoring_object`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `monitoring_meeting_round` ON `monitoring_meeting` (`round_id`);--> statement-breakpoint
CREATE INDEX `monitoring_meeting_object` ON `monitoring_meeting` (`object_id`);--> statement-breakpoint
CREATE INDEX `monitoring_meeting_writer` ON `monitoring_meeting` (`written_by`);--> statement-breakpoint
CREATE TABLE `monitoring_object` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`cluster_id` text,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`added_at` integer NOT NULL,
	`sent_at` integer,
	`reminded_at` integer,
	`submitted_at` integer,
	`submitted_by` text,
	`return_note` text,
	`proposed_category` text,
	`verdict` text,
	`category` text,
	`curated` integer NOT NULL,
	`reason_ru` text,
	`reason_en` text,
	`decided_at` integer,
	`decided_by` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `monitoring_round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`submitted_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `monitoring_object_cluster` ON `monitoring_object` (`round_id`,`cluster_id`);--> statement-breakpoint
CREATE INDEX `monitoring_object_of_cluster` ON `monitoring_object` (`cluster_id`);--> statement-breakpoint
CREATE INDEX `monitoring_object_submitter` ON `monitoring_object` (`submitted_by`);--> statement-breakpoint
CREATE INDEX `monitoring_object_decider` ON `monitoring_object` (`decided_by`);--> statement-breakpoint
CREATE TABLE `monitoring_request` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`object_id` text,
	`authority` text NOT NULL,
	`question` text NOT NULL,
	`sent_on` text NOT NULL,
	`due_on` text,
	`answered_on` text,
	`answer` text,
	`written_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `monitoring_round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`object_id`) REFERENCES `monitoring_object`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `monitoring_request_round` ON `monitoring_request` (`round_id`);--> statement-breakpoint
CREATE INDEX `monitoring_request_object` ON `monitoring_request` (`object_id`);--> statement-breakpoint
CREATE INDEX `monitoring_request_writer` ON `monitoring_request` (`written_by`);--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `state` text;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `questionnaire` text;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `deadline` text;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `opened_at` integer;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `opened_by` text REFERENCES account(id);--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `started_at` integer;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `published_at` integer;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `published_by` text REFERENCES account(id);--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `version` integer;--> statement-breakpoint
ALTER TABLE `monitoring_round` ADD `is_demo` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `monitoring_round_year` ON `monitoring_round` (`year`);--> statement-breakpoint
CREATE INDEX `monitoring_round_opener` ON `monitoring_round` (`opened_by`);--> statement-breakpoint
CREATE INDEX `monitoring_round_publisher` ON `monitoring_round` (`published_by`);