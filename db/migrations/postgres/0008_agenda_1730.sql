CREATE TABLE "agenda_feed" (
	"token" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"conference_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_star" (
	"account_id" text NOT NULL,
	"session_id" text NOT NULL,
	"conference_id" text NOT NULL,
	"starred_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agenda_star_account_id_session_id_pk" PRIMARY KEY("account_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "release_notice" (
	"conference_id" text PRIMARY KEY NOT NULL,
	"base_number" integer NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session_seat" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"session_id" text NOT NULL,
	"registration_id" text NOT NULL,
	"account_id" text NOT NULL,
	"state" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"code" text NOT NULL,
	"account_id" text,
	"state" text NOT NULL,
	"lang" text NOT NULL,
	"kind" text NOT NULL,
	"title_ru" text NOT NULL,
	"title_en" text NOT NULL,
	"abstract_ru" text NOT NULL,
	"abstract_en" text NOT NULL,
	"languages" jsonb NOT NULL,
	"minutes" integer NOT NULL,
	"track_id" text,
	"note" text NOT NULL,
	"speakers" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"decision_note" text NOT NULL,
	"session_id" text,
	"is_demo" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal_call" (
	"conference_id" text PRIMARY KEY NOT NULL,
	"text_ru" text NOT NULL,
	"text_en" text NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"kinds" jsonb NOT NULL,
	"most_each" integer NOT NULL,
	"abstract_most" integer NOT NULL,
	"anonymous" boolean NOT NULL,
	"criteria" jsonb NOT NULL,
	"scale" integer NOT NULL,
	"published" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal_review" (
	"proposal_id" text NOT NULL,
	"reviewer_id" text NOT NULL,
	"scores" jsonb NOT NULL,
	"comment" text NOT NULL,
	"conflict" boolean NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "proposal_review_proposal_id_reviewer_id_pk" PRIMARY KEY("proposal_id","reviewer_id")
);
--> statement-breakpoint
ALTER TABLE "agenda_feed" ADD CONSTRAINT "agenda_feed_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_feed" ADD CONSTRAINT "agenda_feed_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_star" ADD CONSTRAINT "agenda_star_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_star" ADD CONSTRAINT "agenda_star_session_id_programme_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."programme_session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_star" ADD CONSTRAINT "agenda_star_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_notice" ADD CONSTRAINT "release_notice_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_seat" ADD CONSTRAINT "session_seat_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_seat" ADD CONSTRAINT "session_seat_session_id_programme_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."programme_session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_seat" ADD CONSTRAINT "session_seat_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_seat" ADD CONSTRAINT "session_seat_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_track_id_track_id_fk" FOREIGN KEY ("track_id") REFERENCES "public"."track"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_decided_by_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_session_id_programme_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."programme_session"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_call" ADD CONSTRAINT "proposal_call_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_review" ADD CONSTRAINT "proposal_review_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_review" ADD CONSTRAINT "proposal_review_reviewer_id_account_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_feed_owner" ON "agenda_feed" USING btree ("account_id","conference_id");--> statement-breakpoint
CREATE INDEX "agenda_feed_conference" ON "agenda_feed" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "agenda_star_session" ON "agenda_star" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "agenda_star_conference" ON "agenda_star" USING btree ("conference_id","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "session_seat_once" ON "session_seat" USING btree ("session_id","registration_id");--> statement-breakpoint
CREATE INDEX "session_seat_line" ON "session_seat" USING btree ("session_id","state","since");--> statement-breakpoint
CREATE INDEX "session_seat_account" ON "session_seat" USING btree ("account_id","conference_id");--> statement-breakpoint
CREATE INDEX "session_seat_registration" ON "session_seat" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "session_seat_conference" ON "session_seat" USING btree ("conference_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_code" ON "proposal" USING btree ("conference_id","code");--> statement-breakpoint
CREATE INDEX "proposal_account" ON "proposal" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "proposal_state" ON "proposal" USING btree ("conference_id","state");--> statement-breakpoint
CREATE INDEX "proposal_track" ON "proposal" USING btree ("track_id");--> statement-breakpoint
CREATE INDEX "proposal_session" ON "proposal" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "proposal_decided_by" ON "proposal" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "proposal_review_reviewer" ON "proposal_review" USING btree ("reviewer_id");