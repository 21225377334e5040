CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`email` text NOT NULL,
	`email_folded` text NOT NULL,
	`lang` text NOT NULL,
	`role` text NOT NULL,
	`scope` text NOT NULL,
	`scope_id` text NOT NULL,
	`invited_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`accepted_at` integer,
	`accepted_by` text,
	FOREIGN KEY (`invited_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`accepted_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitation_created` ON `invitation` (`created_at`);--> statement-breakpoint
CREATE INDEX `invitation_scope` ON `invitation` (`scope`,`scope_id`);--> statement-breakpoint
CREATE INDEX `invitation_email` ON `invitation` (`email_folded`);--> statement-breakpoint
CREATE TABLE `look_as` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`looked_by` text NOT NULL,
	`reason` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`looked_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `look_as_account` ON `look_as` (`account_id`);--> statement-breakpoint
CREATE INDEX `look_as_looked_by` ON `look_as` (`looked_by`);