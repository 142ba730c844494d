-- CreateTable
CREATE TABLE "endpoint_sightings" (
    "product_id" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "port" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sighting" JSONB NOT NULL,

    CONSTRAINT "endpoint_sightings_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "validation_mails" (
    "id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "validation_mails_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "validation_mails_product_id_domain_sent_at_idx" ON "validation_mails"("product_id", "domain", "sent_at");

-- CreateIndex
CREATE INDEX "validation_mails_domain_recorded_at_idx" ON "validation_mails"("domain", "recorded_at");

-- CreateIndex
CREATE INDEX "validation_mails_address_recorded_at_idx" ON "validation_mails"("address", "recorded_at");
