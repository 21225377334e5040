CREATE TABLE "invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"email" text NOT NULL,
	"email_folded" text NOT NULL,
	"lang" text NOT NULL,
	"role" text NOT NULL,
	"scope" text NOT NULL,
	"scope_id" text NOT NULL,
	"invited_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" text
);
--> statement-breakpoint
CREATE TABLE "look_as" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"looked_by" text NOT NULL,
	"reason" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_account_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_account_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "look_as" ADD CONSTRAINT "look_as_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "look_as" ADD CONSTRAINT "look_as_looked_by_account_id_fk" FOREIGN KEY ("looked_by") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_token" ON "invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitation_created" ON "invitation" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "invitation_scope" ON "invitation" USING btree ("scope","scope_id");--> statement-breakpoint
CREATE INDEX "invitation_email" ON "invitation" USING btree ("email_folded");--> statement-breakpoint
CREATE INDEX "look_as_account" ON "look_as" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "look_as_looked_by" ON "look_as" USING btree ("looked_by");