-- CreateTable
CREATE TABLE "address_changes" (
    "token_hash" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "address_changes_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "address_changes_account_id_created_at_idx" ON "address_changes"("account_id", "created_at");

-- AlterTable
ALTER TABLE "invoices" ADD COLUMN     "refunded" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "declarations" (
    "id" TEXT NOT NULL,
    "once" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "email_key" TEXT NOT NULL,
    "declared" JSONB NOT NULL,
    "account_id" TEXT,
    "product_id" TEXT,
    "request_id" TEXT,
    "ending" JSONB NOT NULL,

    CONSTRAINT "declarations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "declarations_once_key" ON "declarations"("once");

-- CreateIndex
CREATE INDEX "declarations_email_key_at_idx" ON "declarations"("email_key", "at");

-- CreateIndex
CREATE INDEX "declarations_account_id_idx" ON "declarations"("account_id");

-- CreateIndex
CREATE INDEX "declarations_request_id_idx" ON "declarations"("request_id");
