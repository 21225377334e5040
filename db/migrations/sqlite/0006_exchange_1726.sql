CREATE TABLE `api_token` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`tail` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`last_used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_token_hash` ON `api_token` (`hash`);--> statement-breakpoint
CREATE INDEX `api_token_conference` ON `api_token` (`conference_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `api_token_created_by` ON `api_token` (`created_by`);--> statement-breakpoint
CREATE TABLE `exchange_import` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`conference_id` text,
	`lang` text,
	`name` text NOT NULL,
	`file_id` text,
	`counts` text,
	`uploaded_by` text,
	`created_at` integer NOT NULL,
	`applied_by` text,
	`applied_at` integer,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `stored_file`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`uploaded_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`applied_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `exchange_import_conference` ON `exchange_import` (`conference_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `exchange_import_file` ON `exchange_import` (`file_id`);--> statement-breakpoint
CREATE INDEX `exchange_import_uploaded_by` ON `exchange_import` (`uploaded_by`);--> statement-breakpoint
CREATE INDEX `exchange_import_applied_by` ON `exchange_import` (`applied_by`);--> statement-breakpoint
CREATE TABLE `idempotency_key` (
	`id` text PRIMARY KEY NOT NULL,
	`token_id` text NOT NULL,
	`request_hash` text NOT NULL,
	`status` integer,
	`content_type` text,
	`body` text,
	`locked_until` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`token_id`) REFERENCES `api_token`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `idempotency_key_token` ON `idempotency_key` (`token_id`);--> statement-breakpoint
CREATE INDEX `idempotency_key_expires` ON `idempotency_key` (`expires_at`);--> statement-breakpoint
CREATE TABLE `webhook_delivery` (
	`id` text PRIMARY KEY NOT NULL,
	`endpoint_id` text NOT NULL,
	`event` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_at` integer NOT NULL,
	`lease_until` integer,
	`status` integer,
	`error` text,
	`took_ms` integer,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`endpoint_id`) REFERENCES `webhook_endpoint`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `webhook_delivery_due` ON `webhook_delivery` (`state`,`next_at`);--> statement-breakpoint
CREATE INDEX `webhook_delivery_endpoint` ON `webhook_delivery` (`endpoint_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `webhook_endpoint` (
	`id` text PRIMARY KEY NOT NULL,
	`conference_id` text NOT NULL,
	`url` text NOT NULL,
	`secret` text NOT NULL,
	`events` text NOT NULL,
	`active` integer NOT NULL,
	`failing_since` integer,
	`created_at` integer NOT NULL,
	`created_by` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`conference_id`) REFERENCES `conference`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `webhook_endpoint_conference` ON `webhook_endpoint` (`conference_id`);--> statement-breakpoint
CREATE INDEX `webhook_endpoint_created_by` ON `webhook_endpoint` (`created_by`);