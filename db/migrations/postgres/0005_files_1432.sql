CREATE TABLE "document_file" (
	"document_id" text NOT NULL,
	"file_id" text NOT NULL,
	"attached_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "document_file_document_id_file_id_pk" PRIMARY KEY("document_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "stored_content" (
	"sha256" text PRIMARY KEY NOT NULL,
	"size" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stored_file" (
	"id" text PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"scope" text,
	"scope_id" text,
	"is_public" boolean NOT NULL,
	"uploaded_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stored_part" (
	"sha256" text NOT NULL,
	"n" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "stored_part_sha256_n_pk" PRIMARY KEY("sha256","n")
);
--> statement-breakpoint
ALTER TABLE "document_file" ADD CONSTRAINT "document_file_document_id_cluster_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."cluster_document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_file" ADD CONSTRAINT "document_file_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_file" ADD CONSTRAINT "document_file_attached_by_account_id_fk" FOREIGN KEY ("attached_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_sha256_stored_content_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."stored_content"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_uploaded_by_account_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_part" ADD CONSTRAINT "stored_part_sha256_stored_content_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."stored_content"("sha256") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_file_file" ON "document_file" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "document_file_attached_by" ON "document_file" USING btree ("attached_by");--> statement-breakpoint
CREATE INDEX "stored_file_sha256" ON "stored_file" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "stored_file_scope" ON "stored_file" USING btree ("scope","scope_id");--> statement-breakpoint
CREATE INDEX "stored_file_uploaded_by" ON "stored_file" USING btree ("uploaded_by");