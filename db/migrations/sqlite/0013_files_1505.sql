CREATE TABLE `participants_import` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`file_id` text NOT NULL,
	`counts` text,
	`uploaded_by` text,
	`created_at` integer NOT NULL,
	`applied_by` text,
	`applied_at` integer,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `stored_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`uploaded_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`applied_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `participants_import_cluster` ON `participants_import` (`cluster_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `participants_import_file` ON `participants_import` (`file_id`);--> statement-breakpoint
CREATE INDEX `participants_import_uploader` ON `participants_import` (`uploaded_by`);--> statement-breakpoint
CREATE INDEX `participants_import_applier` ON `participants_import` (`applied_by`);--> statement-breakpoint
ALTER TABLE `organisation` ADD `tax_number` text;--> statement-breakpoint
CREATE INDEX `organisation_tax_number` ON `organisation` (`tax_number`);