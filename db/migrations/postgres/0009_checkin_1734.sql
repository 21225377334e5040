CREATE TABLE "gate" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"kind_ids" jsonb NOT NULL,
	"auto_print" boolean NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gate_device" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"gate_id" text NOT NULL,
	"label" text NOT NULL,
	"link_hash" text,
	"link_until" timestamp (3) with time zone,
	"secret_hash" text,
	"paired_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"seen_at" timestamp (3) with time zone,
	"waiting" integer NOT NULL,
	"skew" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scan" (
	"id" text PRIMARY KEY NOT NULL,
	"conference_id" text NOT NULL,
	"gate_id" text NOT NULL,
	"device_id" text NOT NULL,
	"nonce" text NOT NULL,
	"registration_id" text,
	"action" text NOT NULL,
	"way" text NOT NULL,
	"result" text NOT NULL,
	"judged" text NOT NULL,
	"offline" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"skew" integer NOT NULL,
	"day" text NOT NULL,
	"code" text,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "gate" ADD CONSTRAINT "gate_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate" ADD CONSTRAINT "gate_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_device" ADD CONSTRAINT "gate_device_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_device" ADD CONSTRAINT "gate_device_gate_id_gate_id_fk" FOREIGN KEY ("gate_id") REFERENCES "public"."gate"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_device" ADD CONSTRAINT "gate_device_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scan" ADD CONSTRAINT "scan_conference_id_conference_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conference"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scan" ADD CONSTRAINT "scan_gate_id_gate_id_fk" FOREIGN KEY ("gate_id") REFERENCES "public"."gate"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scan" ADD CONSTRAINT "scan_device_id_gate_device_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."gate_device"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scan" ADD CONSTRAINT "scan_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "gate_conference" ON "gate" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "gate_created_by" ON "gate" USING btree ("created_by");--> statement-breakpoint
CREATE UNIQUE INDEX "gate_device_link" ON "gate_device" USING btree ("link_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "gate_device_secret" ON "gate_device" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "gate_device_conference" ON "gate_device" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "gate_device_gate" ON "gate_device" USING btree ("gate_id");--> statement-breakpoint
CREATE INDEX "gate_device_created_by" ON "gate_device" USING btree ("created_by");--> statement-breakpoint
CREATE UNIQUE INDEX "scan_nonce" ON "scan" USING btree ("device_id","nonce");--> statement-breakpoint
CREATE INDEX "scan_received" ON "scan" USING btree ("conference_id","received_at");--> statement-breakpoint
CREATE INDEX "scan_registration" ON "scan" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "scan_gate" ON "scan" USING btree ("gate_id");