-- AlterTable
ALTER TABLE "mails" ADD COLUMN     "secret" TEXT,
ALTER COLUMN "account_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "api_keys" ADD COLUMN     "person_id" TEXT;

-- CreateTable
CREATE TABLE "people" (
    "id" TEXT NOT NULL,
    "account_id" TEXT,
    "role" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "invited_by" TEXT NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "token_hash" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "approvals" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "body" JSONB,
    "product_id" TEXT,
    "name" TEXT NOT NULL,
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "problem" JSONB,
    "result" TEXT,

    CONSTRAINT "approvals_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "api_keys_person_id_idx" ON "api_keys"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "people_email_key_key" ON "people"("email_key");

-- CreateIndex
CREATE INDEX "people_account_id_id_idx" ON "people"("account_id", "id");

-- CreateIndex
CREATE INDEX "invitations_person_id_idx" ON "invitations"("person_id");

-- CreateIndex
CREATE INDEX "approvals_account_id_id_idx" ON "approvals"("account_id", "id");

-- CreateIndex
CREATE INDEX "approvals_requested_by_state_idx" ON "approvals"("requested_by", "state");
