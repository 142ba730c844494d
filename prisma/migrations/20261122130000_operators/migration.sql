-- AlterTable
ALTER TABLE "products" ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "trouble_since" TIMESTAMPTZ(3),
ADD COLUMN     "urgent_from" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "events" ADD COLUMN     "note" JSONB;

-- AlterTable
ALTER TABLE "requests" ADD COLUMN     "note" JSONB;

-- CreateTable
CREATE TABLE "acknowledgements" (
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "acknowledgements_pkey" PRIMARY KEY ("kind","subject")
);

-- What operators and Prometheus ask for is the exception: partial indexes hold that alone, however many rows there are.
-- Prisma's schema cannot say them, and its comparison leaves them out.

-- DropIndex
DROP INDEX "products_trouble_idx";

-- DropIndex
DROP INDEX "mails_sent_at_idx";

CREATE INDEX "products_in_trouble_idx" ON "products"("trouble") WHERE "trouble" IS NOT NULL;

CREATE INDEX "products_due_idx" ON "products"("due_at") WHERE "due_at" IS NOT NULL;

CREATE INDEX "mails_queued_idx" ON "mails"("at") WHERE "sent_at" IS NULL AND NOT "bounced";

CREATE INDEX "mails_bounced_idx" ON "mails"("id") WHERE "bounced";

CREATE INDEX "invoices_open_idx" ON "invoices"("deadline") WHERE "status" = 'open';

CREATE INDEX "accounts_below_zero_idx" ON "accounts"("id") WHERE "balance" < 0;

CREATE INDEX "events_kept_payments_idx" ON "events"("seq")
    WHERE "type" = 'balance_credited' AND "data"->>'reason' IN ('no_open_invoice', 'too_late');
