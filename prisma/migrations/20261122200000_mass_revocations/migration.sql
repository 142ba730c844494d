-- CreateTable
CREATE TABLE "mass_revocations" (
    "id" TEXT NOT NULL,
    "selection" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "grace_ms" INTEGER NOT NULL,
    "per_minute" INTEGER NOT NULL,
    "stopped_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "note" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mass_revocations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mass_revocation_certificates" (
    "mass_revocation_id" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "issuer" TEXT NOT NULL,
    "serial" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "revoke_by" TIMESTAMPTZ(3) NOT NULL,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "mass_revocation_certificates_pkey" PRIMARY KEY ("mass_revocation_id","place")
);

-- CreateIndex
CREATE UNIQUE INDEX "mass_revocation_certificates_mass_revocation_id_issuer_seri_key" ON "mass_revocation_certificates"("mass_revocation_id", "issuer", "serial");

-- CreateIndex
CREATE INDEX "mass_revocation_certificates_mass_revocation_id_told_at_idx" ON "mass_revocation_certificates"("mass_revocation_id", "told_at");
