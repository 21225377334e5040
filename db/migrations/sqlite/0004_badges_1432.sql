CREATE TABLE `badge_credential` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text,
	`status_index` integer NOT NULL,
	`category` text NOT NULL,
	`curated` integer NOT NULL,
	`slug` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`round_year` integer,
	`issued_at` integer NOT NULL,
	`valid_until` integer,
	`revoked_at` integer,
	`reason` text,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `badge_credential_status_index` ON `badge_credential` (`status_index`);--> statement-breakpoint
CREATE INDEX `badge_credential_cluster` ON `badge_credential` (`cluster_id`);--> statement-breakpoint
CREATE TABLE `badge_key` (
	`id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`private_key` text,
	`created_at` integer NOT NULL,
	`retired_at` integer,
	`withdrawn_at` integer
);
