-- CreateTable
CREATE TABLE "card_top_ups" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_top_ups_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "card_top_ups_account_id_idx" ON "card_top_ups"("account_id");

-- AlterTable
ALTER TABLE "sandbox_charges" ALTER COLUMN "invoice_id" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "sandbox_charges_account_id_idx" ON "sandbox_charges"("account_id");
