CREATE TABLE `document_file` (
	`document_id` text NOT NULL,
	`file_id` text NOT NULL,
	`attached_by` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`document_id`, `file_id`),
	FOREIGN KEY (`document_id`) REFERENCES `cluster_document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `stored_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`attached_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `document_file_file` ON `document_file` (`file_id`);--> statement-breakpoint
CREATE INDEX `document_file_attached_by` ON `document_file` (`attached_by`);--> statement-breakpoint
CREATE TABLE `stored_content` (
	`sha256` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `stored_file` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`scope` text,
	`scope_id` text,
	`is_public` integer NOT NULL,
	`uploaded_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`sha256`) REFERENCES `stored_content`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `stored_file_sha256` ON `stored_file` (`sha256`);--> statement-breakpoint
CREATE INDEX `stored_file_scope` ON `stored_file` (`scope`,`scope_id`);--> statement-breakpoint
CREATE INDEX `stored_file_uploaded_by` ON `stored_file` (`uploaded_by`);--> statement-breakpoint
CREATE TABLE `stored_part` (
	`sha256` text NOT NULL,
	`n` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`sha256`, `n`),
	FOREIGN KEY (`sha256`) REFERENCES `stored_content`(`sha256`) ON UPDATE no action ON DELETE cascade
);
