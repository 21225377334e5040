ALTER TABLE `cluster_revision` ADD `record_id` text DEFAULT 'self' NOT NULL;--> statement-breakpoint
ALTER TABLE `cluster_revision` ADD `previous` text;--> statement-breakpoint
ALTER TABLE `cluster_revision` ADD `previous_fingerprint` text;