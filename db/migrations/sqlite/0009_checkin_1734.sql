CREATE TABLE `gate` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`kind_ids` text NOT NULL,
	`auto_print` integer NOT NULL,
	`closed_at` integer,
	`created_at` integer NOT NULL,
	`created_by` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `gate_conference` ON `gate` (`conference_id`);--> statement-breakpoint
CREATE INDEX `gate_created_by` ON `gate` (`created_by`);--> statement-breakpoint
CREATE TABLE `gate_device` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`gate_id` text NOT NULL,
	`label` text NOT NULL,
	`link_hash` text,
	`link_until` integer,
	`secret_hash` text,
	`paired_at` integer,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	`created_at` integer NOT NULL,
	`created_by` text,
	`seen_at` integer,
	`waiting` integer NOT NULL,
	`skew` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`gate_id`) REFERENCES `gate`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gate_device_link` ON `gate_device` (`link_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `gate_device_secret` ON `gate_device` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `gate_device_conference` ON `gate_device` (`conference_id`);--> statement-breakpoint
CREATE INDEX `gate_device_gate` ON `gate_device` (`gate_id`);--> statement-breakpoint
CREATE INDEX `gate_device_created_by` ON `gate_device` (`created_by`);--> statement-breakpoint
CREATE TABLE `scan` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`gate_id` text NOT NULL,
	`device_id` text NOT NULL,
	`nonce` text NOT NULL,
	`registration_id` text,
	`action` text NOT NULL,
	`way` text NOT NULL,
	`result` text NOT NULL,
	`judged` text NOT NULL,
	`offline` integer NOT NULL,
	`at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`skew` integer NOT NULL,
	`day` text NOT NULL,
	`code` text,
	`undone_at` integer,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`gate_id`) REFERENCES `gate`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`device_id`) REFERENCES `gate_device`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`registration_id`) REFERENCES `registration`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scan_nonce` ON `scan` (`device_id`,`nonce`);--> statement-breakpoint
CREATE INDEX `scan_received` ON `scan` (`conference_id`,`received_at`);--> statement-breakpoint
CREATE INDEX `scan_registration` ON `scan` (`registration_id`);--> statement-breakpoint
CREATE INDEX `scan_gate` ON `scan` (`gate_id`);