-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "account_manager" JSONB,
ADD COLUMN     "brand" TEXT;

-- AlterTable
ALTER TABLE "mails" ADD COLUMN     "thread" JSONB;

-- CreateTable
CREATE TABLE "support_requests" (
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "product_id" TEXT,
    "serial" TEXT,
    "brand" TEXT NOT NULL,
    "desk" TEXT NOT NULL,
    "desk_address" TEXT NOT NULL,
    "subject_prefix" TEXT NOT NULL,
    "provider" TEXT,
    "order_url" TEXT,
    "account_manager" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_messages" (
    "request_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "refused" JSONB NOT NULL DEFAULT '[]',
    "message_id" TEXT,
    "answers" INTEGER,
    "withheld" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "support_messages_pkey" PRIMARY KEY ("request_id","number")
);

-- CreateTable
CREATE TABLE "support_attachments" (
    "request_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "support_attachments_pkey" PRIMARY KEY ("request_id","number","place")
);

-- CreateTable
CREATE TABLE "support_files" (
    "request_id" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "support_files_pkey" PRIMARY KEY ("request_id","digest")
);

-- CreateTable
CREATE TABLE "support_quarantine" (
    "id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "message_id" TEXT,
    "words" TEXT NOT NULL,
    "seems_about" TEXT,
    "raw" BYTEA,
    "digest" TEXT NOT NULL,
    "released_to" TEXT,
    "released_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_quarantine_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "support_requests_reference_key" ON "support_requests"("reference");

-- CreateIndex
CREATE INDEX "support_requests_account_id_id_idx" ON "support_requests"("account_id", "id");

-- CreateIndex
CREATE INDEX "support_requests_state_id_idx" ON "support_requests"("state", "id");

-- CreateIndex
CREATE INDEX "support_requests_kind_id_idx" ON "support_requests"("kind", "id");

-- CreateIndex
CREATE UNIQUE INDEX "support_messages_request_id_message_id_key" ON "support_messages"("request_id", "message_id");

-- CreateIndex
CREATE INDEX "support_attachments_request_id_digest_idx" ON "support_attachments"("request_id", "digest");

-- CreateIndex
CREATE UNIQUE INDEX "support_quarantine_digest_key" ON "support_quarantine"("digest");

-- CreateIndex
CREATE INDEX "support_quarantine_created_at_idx" ON "support_quarantine"("created_at");

-- AddForeignKey
ALTER TABLE "support_messages" ADD CONSTRAINT "support_messages_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "support_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_attachments" ADD CONSTRAINT "support_attachments_request_id_number_fkey" FOREIGN KEY ("request_id", "number") REFERENCES "support_messages"("request_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_attachments" ADD CONSTRAINT "support_attachments_request_id_digest_fkey" FOREIGN KEY ("request_id", "digest") REFERENCES "support_files"("request_id", "digest") ON DELETE RESTRICT ON UPDATE CASCADE;
