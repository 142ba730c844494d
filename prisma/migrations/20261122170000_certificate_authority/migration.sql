-- CreateTable
CREATE TABLE "ca_issuers" (
    "name" TEXT NOT NULL,
    "certificate" BYTEA NOT NULL,
    "sealed_key" BYTEA NOT NULL,
    "revocations" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ca_issuers_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "ca_revocation_lists" (
    "issuer" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "this_update" TIMESTAMPTZ(3) NOT NULL,
    "next_update" TIMESTAMPTZ(3) NOT NULL,
    "covers" INTEGER NOT NULL,
    "der" BYTEA NOT NULL,

    CONSTRAINT "ca_revocation_lists_pkey" PRIMARY KEY ("issuer")
);

-- CreateTable
CREATE TABLE "ca_certificates" (
    "key" TEXT NOT NULL,
    "serial" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "der" BYTEA NOT NULL,
    "not_after" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "ca_certificates_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "ca_certificates_serial_key" ON "ca_certificates"("serial");

-- What a revocation list is made of.
CREATE INDEX "ca_certificates_revoked_idx" ON "ca_certificates"("issuer") WHERE "revoked_at" IS NOT NULL;
