CREATE TABLE `cluster_news` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`kind` text NOT NULL,
	`title_ru` text NOT NULL,
	`title_en` text NOT NULL,
	`text_ru` text NOT NULL,
	`text_en` text NOT NULL,
	`version` integer NOT NULL,
	`published_at` integer,
	`written_by` text,
	`is_demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `cluster_news_cluster` ON `cluster_news` (`cluster_id`,`published_at`);--> statement-breakpoint
CREATE INDEX `cluster_news_published` ON `cluster_news` (`published_at`);--> statement-breakpoint
CREATE INDEX `cluster_news_writer` ON `cluster_news` (`written_by`);--> statement-breakpoint
CREATE TABLE `cluster_revision` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`field_group` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`fingerprint` text NOT NULL,
	`restored_id` text,
	`edited_by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`edited_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `cluster_revision_group` ON `cluster_revision` (`cluster_id`,`field_group`,`fingerprint`);--> statement-breakpoint
CREATE INDEX `cluster_revision_editor` ON `cluster_revision` (`edited_by`);--> statement-breakpoint
CREATE TABLE `edit_draft` (
	`cluster_id` text NOT NULL,
	`field_group` text NOT NULL,
	`account_id` text NOT NULL,
	`values` text NOT NULL,
	`base` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`cluster_id`, `field_group`, `account_id`),
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `edit_draft_account` ON `edit_draft` (`account_id`);--> statement-breakpoint
CREATE TABLE `membership_invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`email` text NOT NULL,
	`token_hash` text NOT NULL,
	`state` text NOT NULL,
	`answerer_name` text,
	`answerer_position` text,
	`answered_at` integer,
	`invited_by` text,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invited_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `membership_invitation_token` ON `membership_invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `membership_invitation_cluster` ON `membership_invitation` (`cluster_id`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `membership_invitation_inviter` ON `membership_invitation` (`invited_by`);--> statement-breakpoint
CREATE TABLE `representation_request` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`cluster_id` text,
	`account_id` text NOT NULL,
	`position` text NOT NULL,
	`message` text NOT NULL,
	`proposal` text,
	`state` text NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`reason` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `representation_request_state` ON `representation_request` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `representation_request_account` ON `representation_request` (`account_id`);--> statement-breakpoint
CREATE INDEX `representation_request_cluster` ON `representation_request` (`cluster_id`);--> statement-breakpoint
ALTER TABLE `participant` ADD `confirmed_at` integer;