-- AlterTable
ALTER TABLE "events" ADD COLUMN     "about" TEXT,
ALTER COLUMN "product_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "mails" ADD COLUMN     "about" TEXT,
ALTER COLUMN "product_id" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "events_about_seq_idx" ON "events"("about", "seq");
