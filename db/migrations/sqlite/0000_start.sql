CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_folded` text NOT NULL,
	`name` text NOT NULL,
	`lang` text NOT NULL,
	`password_hash` text,
	`is_demo` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_email` ON `account` (`email_folded`);--> statement-breakpoint
CREATE TABLE `one_time_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `role_grant` (
	`account_id` text NOT NULL,
	`role` text NOT NULL,
	`scope` text NOT NULL,
	`scope_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `role`, `scope`, `scope_id`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `session_account` ON `session` (`account_id`);--> statement-breakpoint
CREATE TABLE `association_membership` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`short` text,
	`role` text NOT NULL,
	`note_ru` text,
	`note_en` text,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `association_membership_cluster` ON `association_membership` (`cluster_id`);--> statement-breakpoint
CREATE TABLE `chair_term` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`country` text NOT NULL,
	`start_month` text NOT NULL,
	`end_month` text NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `chair_term_cluster` ON `chair_term` (`cluster_id`);--> statement-breakpoint
CREATE TABLE `cluster` (
	`id` text PRIMARY KEY NOT NULL,
	`ordinal` integer NOT NULL,
	`slug` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`district_id` text NOT NULL,
	`interregional` integer NOT NULL,
	`in_register` integer NOT NULL,
	`category` text,
	`category_certainty` text,
	`curated` integer NOT NULL,
	`level` text NOT NULL,
	`completeness` integer NOT NULL,
	`purpose_ru` text,
	`purpose_en` text,
	`products_ru` text,
	`products_en` text,
	`prospects_ru` text,
	`prospects_en` text,
	`founded_year` integer,
	`website` text,
	`note_ru` text,
	`note_en` text,
	`is_demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cluster_slug` ON `cluster` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `cluster_ordinal` ON `cluster` (`ordinal`);--> statement-breakpoint
CREATE TABLE `cluster_change` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`kind` text NOT NULL,
	`summary_ru` text NOT NULL,
	`summary_en` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cluster_change_at` ON `cluster_change` (`at`);--> statement-breakpoint
CREATE TABLE `cluster_document` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`kind` text NOT NULL,
	`title_ru` text NOT NULL,
	`title_en` text NOT NULL,
	`date` text,
	`number` text,
	`number_en` text,
	`issuer_ru` text,
	`issuer_en` text,
	`valid_until` text,
	`is_founding` integer NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cluster_document_cluster` ON `cluster_document` (`cluster_id`);--> statement-breakpoint
CREATE TABLE `cluster_fact` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`kind` text NOT NULL,
	`label_ru` text NOT NULL,
	`label_en` text NOT NULL,
	`value` integer,
	`at_least` integer NOT NULL,
	`text_ru` text,
	`text_en` text,
	`year` integer,
	`certainty` text NOT NULL,
	`rank` integer NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cluster_fact_cluster` ON `cluster_fact` (`cluster_id`);--> statement-breakpoint
CREATE TABLE `cluster_indicator` (
	`cluster_id` text NOT NULL,
	`indicator` text NOT NULL,
	`year` integer NOT NULL,
	`value` integer NOT NULL,
	`certainty` text NOT NULL,
	`is_demo` integer NOT NULL,
	PRIMARY KEY(`cluster_id`, `indicator`, `year`),
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `cluster_priority` (
	`cluster_id` text NOT NULL,
	`priority` text NOT NULL,
	`importance` text NOT NULL,
	`is_demo` integer NOT NULL,
	PRIMARY KEY(`cluster_id`, `priority`),
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `cluster_region` (
	`cluster_id` text NOT NULL,
	`region_id` text NOT NULL,
	PRIMARY KEY(`cluster_id`, `region_id`),
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`region_id`) REFERENCES `region`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cluster_region_region` ON `cluster_region` (`region_id`);--> statement-breakpoint
CREATE TABLE `cluster_specialisation` (
	`cluster_id` text NOT NULL,
	`specialisation_id` text NOT NULL,
	`rank` integer NOT NULL,
	PRIMARY KEY(`cluster_id`, `specialisation_id`),
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`specialisation_id`) REFERENCES `specialisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cluster_specialisation_specialisation` ON `cluster_specialisation` (`specialisation_id`);--> statement-breakpoint
CREATE TABLE `country` (
	`id` text PRIMARY KEY NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `district` (
	`id` text PRIMARY KEY NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`short_ru` text NOT NULL,
	`short_en` text NOT NULL,
	`rank` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `governing_body` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`kind` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`year_created` integer,
	`year_chosen` integer,
	`staff` integer,
	`funding` text NOT NULL,
	`note_ru` text,
	`note_en` text,
	`rank` integer NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `governing_body_cluster` ON `governing_body` (`cluster_id`);--> statement-breakpoint
CREATE TABLE `joint_project` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`sphere` text,
	`stage` text NOT NULL,
	`initiators_ru` text NOT NULL,
	`initiators_en` text NOT NULL,
	`period_start` integer,
	`period_end` integer,
	`investment_rub` integer,
	`support_rub` integer,
	`note_ru` text,
	`note_en` text,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `joint_project_cluster` ON `joint_project` (`cluster_id`);--> statement-breakpoint
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`kind` text NOT NULL,
	`title_ru` text NOT NULL,
	`title_en` text NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notice_cluster` ON `notice` (`cluster_id`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`type` text NOT NULL,
	`country` text NOT NULL,
	`region_id` text,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`region_id`) REFERENCES `region`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `participant` (
	`cluster_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`industrial_role` text,
	`since_year` integer,
	PRIMARY KEY(`cluster_id`, `organisation_id`),
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `participant_organisation` ON `participant` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `partner` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`country` text NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `partner_cluster` ON `partner` (`cluster_id`);--> statement-breakpoint
CREATE TABLE `project_participant` (
	`project_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	PRIMARY KEY(`project_id`, `organisation_id`),
	FOREIGN KEY (`project_id`) REFERENCES `joint_project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `project_participant_organisation` ON `project_participant` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `region` (
	`id` text PRIMARY KEY NOT NULL,
	`district_id` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`short_ru` text NOT NULL,
	`short_en` text NOT NULL,
	`rank` integer NOT NULL,
	FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `specialisation` (
	`id` text PRIMARY KEY NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`group_id` text NOT NULL,
	`group_ru` text NOT NULL,
	`group_en` text NOT NULL,
	`rank` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `timeline_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_id` text NOT NULL,
	`kind` text NOT NULL,
	`date` text,
	`date_label_ru` text,
	`date_label_en` text,
	`text_ru` text NOT NULL,
	`text_en` text NOT NULL,
	`is_claim` integer NOT NULL,
	`rank` integer NOT NULL,
	`is_demo` integer NOT NULL,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `timeline_entry_cluster` ON `timeline_entry` (`cluster_id`);--> statement-breakpoint
CREATE TABLE `content_version` (
	`area` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_variant` (
	`kind` text NOT NULL,
	`variant` text NOT NULL,
	`term` text NOT NULL,
	PRIMARY KEY(`kind`, `variant`, `term`)
);
--> statement-breakpoint
CREATE INDEX `search_variant_term` ON `search_variant` (`kind`,`term`);--> statement-breakpoint
CREATE TABLE `indicator` (
	`id` text PRIMARY KEY NOT NULL,
	`scope` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`unit_ru` text NOT NULL,
	`unit_en` text NOT NULL,
	`value_kind` text NOT NULL,
	`decimals` integer NOT NULL,
	`rank` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `indicator_value` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`district_id` text,
	`year` integer NOT NULL,
	`value` real NOT NULL,
	`certainty` text NOT NULL,
	`note_ru` text,
	`note_en` text,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`) REFERENCES `district`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `indicator_value_indicator` ON `indicator_value` (`indicator_id`);--> statement-breakpoint
CREATE TABLE `monitoring_round` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`objects` integer,
	`subjects` integer,
	`curated` integer,
	`alt_objects` integer,
	`alt_subjects` integer,
	`certainty` text NOT NULL,
	`note_ru` text,
	`note_en` text
);
--> statement-breakpoint
CREATE TABLE `monitoring_subject` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`cluster_id` text,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`category` text NOT NULL,
	`curated` integer NOT NULL,
	`certainty` text NOT NULL,
	`note_ru` text,
	`note_en` text,
	FOREIGN KEY (`round_id`) REFERENCES `monitoring_round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cluster_id`) REFERENCES `cluster`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `monitoring_subject_round` ON `monitoring_subject` (`round_id`);--> statement-breakpoint
CREATE INDEX `monitoring_subject_cluster` ON `monitoring_subject` (`cluster_id`);--> statement-breakpoint
CREATE TABLE `published_figure` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`group_id` text NOT NULL,
	`key` text NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`value` real,
	`qualifier` text NOT NULL,
	`unit_ru` text NOT NULL,
	`unit_en` text NOT NULL,
	`certainty` text NOT NULL,
	`note_ru` text,
	`note_en` text,
	`rank` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `published_figure_source` ON `published_figure` (`source`,`group_id`);--> statement-breakpoint
CREATE TABLE `subsidy_cost` (
	`id` text PRIMARY KEY NOT NULL,
	`name_ru` text NOT NULL,
	`name_en` text NOT NULL,
	`percent` real NOT NULL,
	`amount_rub` integer NOT NULL,
	`certainty` text NOT NULL,
	`note_ru` text,
	`note_en` text
);
