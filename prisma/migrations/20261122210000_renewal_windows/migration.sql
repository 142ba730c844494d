-- AlterTable
ALTER TABLE "certificates" ADD COLUMN     "ask_window_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "window_end" TIMESTAMPTZ(3),
ADD COLUMN     "window_start" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "certificates_issuer_ask_window_at_idx" ON "certificates"("issuer", "ask_window_at");
