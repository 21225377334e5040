CREATE TABLE "search_cluster" (
  "ordinal" integer PRIMARY KEY NOT NULL,
  "document" tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_cluster_document" ON "search_cluster" USING gin ("document");
