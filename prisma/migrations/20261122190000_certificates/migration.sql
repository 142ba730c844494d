-- CreateTable
CREATE TABLE "certificate_requests" (
    "id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "csr" JSONB NOT NULL,
    "key_fingerprint" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "certificate_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificates" (
    "issuer" TEXT NOT NULL,
    "serial" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "key_fingerprint" TEXT NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "not_after" TIMESTAMPTZ(3) NOT NULL,
    "pem" TEXT NOT NULL,
    "chain" TEXT[],
    "cause" TEXT NOT NULL,
    "claim_id" TEXT,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_for" TEXT,

    CONSTRAINT "certificates_pkey" PRIMARY KEY ("issuer","serial")
);

-- CreateTable
CREATE TABLE "barred_keys" (
    "key_fingerprint" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reported_by" TEXT NOT NULL,

    CONSTRAINT "barred_keys_pkey" PRIMARY KEY ("key_fingerprint")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "request_id" TEXT,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "revoke" TEXT,
    "state" TEXT NOT NULL,
    "problem" TEXT,
    "steps" JSONB NOT NULL DEFAULT '[]',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "validations" (
    "product_id" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "wildcard" BOOLEAN NOT NULL,
    "token" TEXT NOT NULL,
    "method" TEXT,
    "validated_at" TIMESTAMPTZ(3),

    CONSTRAINT "validations_pkey" PRIMARY KEY ("product_id","domain")
);

-- CreateTable
CREATE TABLE "validation_checks" (
    "seq" BIGSERIAL NOT NULL,
    "product_id" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "passed" BOOLEAN NOT NULL,
    "reason" TEXT,
    "asked" JSONB NOT NULL,

    CONSTRAINT "validation_checks_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "certificate_requests_product_id_idx" ON "certificate_requests"("product_id");

-- CreateIndex
CREATE INDEX "certificate_requests_key_fingerprint_idx" ON "certificate_requests"("key_fingerprint");

-- CreateIndex
CREATE INDEX "certificates_product_id_not_before_idx" ON "certificates"("product_id", "not_before");

-- CreateIndex
CREATE INDEX "certificates_key_fingerprint_idx" ON "certificates"("key_fingerprint");

-- CreateIndex
CREATE INDEX "certificates_issuer_not_after_idx" ON "certificates"("issuer", "not_after");

-- CreateIndex
CREATE INDEX "claims_product_id_id_idx" ON "claims"("product_id", "id");

-- CreateIndex
CREATE INDEX "claims_account_id_id_idx" ON "claims"("account_id", "id");

-- CreateIndex
CREATE INDEX "validation_checks_product_id_domain_seq_idx" ON "validation_checks"("product_id", "domain", "seq");

