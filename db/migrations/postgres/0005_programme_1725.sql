CREATE TABLE "hall_fullness" (
	"hall_id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"session_id" text NOT NULL,
	"is_full" boolean NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "hall_fullness" ADD CONSTRAINT "hall_fullness_hall_id_hall_id_fk" FOREIGN KEY ("hall_id") REFERENCES "public"."hall"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hall_fullness" ADD CONSTRAINT "hall_fullness_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hall_fullness" ADD CONSTRAINT "hall_fullness_session_id_programme_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."programme_session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hall_fullness_conference" ON "hall_fullness" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "hall_fullness_session" ON "hall_fullness" USING btree ("session_id");