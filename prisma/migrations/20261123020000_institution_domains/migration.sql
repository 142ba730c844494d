-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "certificate_provider" TEXT;

-- CreateTable
CREATE TABLE "institution_domains" (
    "name" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "registered_by" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "institution_domains_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "domain_validations" (
    "domain" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "transferred_at" TIMESTAMPTZ(3),
    "wildcard_at" TIMESTAMPTZ(3),
    "method" TEXT,
    "validated_at" TIMESTAMPTZ(3),
    "checked_at" TIMESTAMPTZ(3),
    "checked_by" TEXT,
    "passed" BOOLEAN,
    "reason" TEXT,
    "asked" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "domain_validations_pkey" PRIMARY KEY ("domain","provider")
);

-- CreateIndex
CREATE INDEX "institution_domains_account_id_name_idx" ON "institution_domains"("account_id", "name");

-- AddForeignKey
ALTER TABLE "domain_validations" ADD CONSTRAINT "domain_validations_domain_fkey" FOREIGN KEY ("domain") REFERENCES "institution_domains"("name") ON DELETE CASCADE ON UPDATE CASCADE;
