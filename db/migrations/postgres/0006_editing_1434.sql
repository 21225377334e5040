CREATE TABLE "cluster_news" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"kind" text NOT NULL,
	"title_ru" text NOT NULL,
	"title_en" text NOT NULL,
	"text_ru" text NOT NULL,
	"text_en" text NOT NULL,
	"version" integer NOT NULL,
	"published_at" timestamp (3) with time zone,
	"written_by" text,
	"is_demo" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_revision" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"field_group" text NOT NULL,
	"kind" text NOT NULL,
	"value" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"restored_id" text,
	"edited_by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edit_draft" (
	"cluster_id" text NOT NULL,
	"field_group" text NOT NULL,
	"account_id" text NOT NULL,
	"values" jsonb NOT NULL,
	"base" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "edit_draft_cluster_id_field_group_account_id_pk" PRIMARY KEY("cluster_id","field_group","account_id")
);
--> statement-breakpoint
CREATE TABLE "membership_invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"email" text NOT NULL,
	"token_hash" text NOT NULL,
	"state" text NOT NULL,
	"answerer_name" text,
	"answerer_position" text,
	"answered_at" timestamp (3) with time zone,
	"invited_by" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "representation_request" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"cluster_id" text,
	"account_id" text NOT NULL,
	"position" text NOT NULL,
	"message" text NOT NULL,
	"proposal" jsonb,
	"state" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"reason" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "confirmed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "cluster_news" ADD CONSTRAINT "cluster_news_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_news" ADD CONSTRAINT "cluster_news_written_by_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_revision" ADD CONSTRAINT "cluster_revision_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_revision" ADD CONSTRAINT "cluster_revision_edited_by_account_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edit_draft" ADD CONSTRAINT "edit_draft_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edit_draft" ADD CONSTRAINT "edit_draft_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_invitation" ADD CONSTRAINT "membership_invitation_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_invitation" ADD CONSTRAINT "membership_invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_invitation" ADD CONSTRAINT "membership_invitation_invited_by_account_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation_request" ADD CONSTRAINT "representation_request_cluster_id_cluster_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."cluster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation_request" ADD CONSTRAINT "representation_request_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation_request" ADD CONSTRAINT "representation_request_decided_by_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cluster_news_cluster" ON "cluster_news" USING btree ("cluster_id","published_at");--> statement-breakpoint
CREATE INDEX "cluster_news_published" ON "cluster_news" USING btree ("published_at");--> statement-breakpoint
CREATE INDEX "cluster_news_writer" ON "cluster_news" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "cluster_revision_group" ON "cluster_revision" USING btree ("cluster_id","field_group","fingerprint");--> statement-breakpoint
CREATE INDEX "cluster_revision_editor" ON "cluster_revision" USING btree ("edited_by");--> statement-breakpoint
CREATE INDEX "edit_draft_account" ON "edit_draft" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "membership_invitation_token" ON "membership_invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "membership_invitation_cluster" ON "membership_invitation" USING btree ("cluster_id","organisation_id");--> statement-breakpoint
CREATE INDEX "membership_invitation_inviter" ON "membership_invitation" USING btree ("invited_by");--> statement-breakpoint
CREATE INDEX "representation_request_state" ON "representation_request" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "representation_request_account" ON "representation_request" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "representation_request_cluster" ON "representation_request" USING btree ("cluster_id");