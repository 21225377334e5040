ALTER TABLE `speaker` ADD `claim_hash` text;--> statement-breakpoint
ALTER TABLE `speaker` ADD `claim_until` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `speaker_claim` ON `speaker` (`claim_hash`);