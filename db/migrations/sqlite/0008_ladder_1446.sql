CREATE TABLE `category_change` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`from_category` text,
	`to_category` text,
	`from_curated` integer NOT NULL,
	`to_curated` integer NOT NULL,
	`cause` text NOT NULL,
	`changed_by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`changed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `category_change_cluster` ON `category_change` (`cluster_id`,`at`);--> statement-breakpoint
CREATE INDEX `category_change_changer` ON `category_change` (`changed_by`);--> statement-breakpoint
CREATE TABLE `check_request` (
	`cluster_id` text PRIMARY KEY NOT NULL,
	`note` text,
	`requested_by` text,
	`requested_at` integer NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`requested_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `check_request_requester` ON `check_request` (`requested_by`);--> statement-breakpoint
CREATE TABLE `cluster_standing` (
	`cluster_id` text PRIMARY KEY NOT NULL,
	`awaiting` integer NOT NULL,
	`next` text,
	`next_missing` integer NOT NULL,
	`until` text,
	`changes_on` text,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cluster_standing_changes` ON `cluster_standing` (`changes_on`);--> statement-breakpoint
CREATE INDEX `cluster_standing_awaiting` ON `cluster_standing` (`awaiting`);--> statement-breakpoint
CREATE TABLE `criterion_check` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`criterion` text NOT NULL,
	`evidence_key` text NOT NULL,
	`verdict` text NOT NULL,
	`files` text NOT NULL,
	`valid_until` text,
	`note` text,
	`checked_by` text,
	`checked_at` integer NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`checked_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `criterion_check_cluster` ON `criterion_check` (`cluster_id`);--> statement-breakpoint
CREATE INDEX `criterion_check_checker` ON `criterion_check` (`checked_by`);--> statement-breakpoint
CREATE TABLE `criterion_claim` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`criterion` text NOT NULL,
	`document_id` text,
	`entry_number` text,
	`entry_date` text,
	`claimed_by` text,
	`claimed_at` integer NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `cluster_document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`claimed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `criterion_claim_cluster` ON `criterion_claim` (`cluster_id`);--> statement-breakpoint
CREATE INDEX `criterion_claim_document` ON `criterion_claim` (`document_id`);--> statement-breakpoint
CREATE INDEX `criterion_claim_claimer` ON `criterion_claim` (`claimed_by`);--> statement-breakpoint
CREATE TABLE `readiness_figures` (
	`cluster_id` text PRIMARY KEY NOT NULL,
	`figures` text NOT NULL,
	`version` integer NOT NULL,
	`saved_by` text,
	`saved_at` integer NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`saved_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `readiness_figures_saver` ON `readiness_figures` (`saved_by`);