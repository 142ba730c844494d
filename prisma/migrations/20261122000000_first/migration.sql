-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT,
    "postal_code" TEXT,
    "city" TEXT,
    "country" CHAR(2) NOT NULL,
    "locale" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "vat_id" TEXT,
    "vat_evidence" JSONB,
    "consumer" BOOLEAN NOT NULL DEFAULT false,
    "expiry_reminders" BOOLEAN NOT NULL DEFAULT true,
    "default_options" JSONB NOT NULL DEFAULT '{}',
    "automatic" TEXT NOT NULL DEFAULT 'none',
    "card" JSONB,
    "mandate" JSONB,
    "debits_paused" BOOLEAN NOT NULL DEFAULT false,
    "balance" BIGINT NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offers" (
    "id" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "products" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "offer_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT,
    "registrant" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "option_years" INTEGER NOT NULL,
    "term_number" INTEGER,
    "term_start" TIMESTAMPTZ(3),
    "term_end" TIMESTAMPTZ(3),
    "trouble" TEXT,
    "seq" INTEGER NOT NULL,
    "life" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoices" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "years" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "total" BIGINT NOT NULL,
    "paid" BIGINT NOT NULL DEFAULT 0,
    "currency" CHAR(3) NOT NULL,
    "reference" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),
    "paid_by" TEXT,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "debit_key" TEXT,
    "document" JSONB NOT NULL,

    CONSTRAINT "invoices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cancellations" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "invoice_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "document" JSONB NOT NULL,

    CONSTRAINT "cancellations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "renderings" (
    "kind" TEXT NOT NULL,
    "invoice_id" TEXT NOT NULL,
    "pdf" BYTEA NOT NULL,

    CONSTRAINT "renderings_pkey" PRIMARY KEY ("kind","invoice_id")
);

-- CreateTable
CREATE TABLE "number_series" (
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "number_series_pkey" PRIMARY KEY ("series","year")
);

-- CreateTable
CREATE TABLE "payments" (
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "product_id" TEXT,
    "invoice_id" TEXT,
    "amount" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "method" TEXT NOT NULL,
    "booked_on" DATE,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger" (
    "id" BIGSERIAL NOT NULL,
    "reference" TEXT NOT NULL,
    "debit" TEXT NOT NULL,
    "credit" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "seq" BIGSERIAL NOT NULL,
    "product_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "notices" (
    "product_id" TEXT NOT NULL,
    "term" INTEGER NOT NULL,
    "notice" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "mail_id" TEXT,

    CONSTRAINT "notices_pkey" PRIMARY KEY ("product_id","term","notice","recipient")
);

-- CreateTable
CREATE TABLE "mails" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "facts" JSONB NOT NULL,
    "attach" JSONB,
    "sent_at" TIMESTAMPTZ(3),
    "response" TEXT,
    "bounced" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "requests" (
    "id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "message" JSONB NOT NULL,
    "outcome" JSONB,

    CONSTRAINT "requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "api_key_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "body" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("api_key_id","key")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "account_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_holders" (
    "pool_id" TEXT NOT NULL,
    "connection" TEXT NOT NULL,
    "missed_since" TIMESTAMPTZ(3),

    CONSTRAINT "job_holders_pkey" PRIMARY KEY ("pool_id")
);

-- CreateTable
CREATE TABLE "secrets" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "secrets_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "sandbox_holdings" (
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "expiry" TIMESTAMPTZ(3),
    "state" TEXT NOT NULL,
    "auto_renew" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "sandbox_holdings_pkey" PRIMARY KEY ("kind","name")
);

-- CreateTable
CREATE TABLE "sandbox_requests" (
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sandbox_requests_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "sandbox_faults" (
    "scope" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "permanent" BOOLEAN NOT NULL,

    CONSTRAINT "sandbox_faults_pkey" PRIMARY KEY ("scope","operation")
);

-- CreateTable
CREATE TABLE "sandbox_charges" (
    "key" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "invoice_id" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reference" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sandbox_charges_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "sandbox_debits" (
    "key" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "settles_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "sandbox_debits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "provisioner_calls" (
    "key" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "answer" JSONB,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "provisioner_calls_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "accounts_email_idx" ON "accounts"("email");

-- CreateIndex
CREATE UNIQUE INDEX "products_name_key_key" ON "products"("name_key");

-- CreateIndex
CREATE INDEX "products_account_id_id_idx" ON "products"("account_id", "id");

-- CreateIndex
CREATE INDEX "products_state_term_end_idx" ON "products"("state", "term_end");

-- CreateIndex
CREATE INDEX "products_name_idx" ON "products"("name");

-- CreateIndex
CREATE INDEX "products_trouble_idx" ON "products"("trouble");

-- CreateIndex
CREATE UNIQUE INDEX "invoices_number_key" ON "invoices"("number");

-- CreateIndex
CREATE UNIQUE INDEX "invoices_reference_key" ON "invoices"("reference");

-- CreateIndex
CREATE INDEX "invoices_account_id_status_deadline_idx" ON "invoices"("account_id", "status", "deadline");

-- CreateIndex
CREATE INDEX "invoices_product_id_issued_at_idx" ON "invoices"("product_id", "issued_at");

-- CreateIndex
CREATE UNIQUE INDEX "cancellations_number_key" ON "cancellations"("number");

-- CreateIndex
CREATE UNIQUE INDEX "cancellations_invoice_id_key" ON "cancellations"("invoice_id");

-- CreateIndex
CREATE UNIQUE INDEX "payments_reference_key" ON "payments"("reference");

-- CreateIndex
CREATE INDEX "payments_account_id_id_idx" ON "payments"("account_id", "id");

-- CreateIndex
CREATE INDEX "payments_product_id_id_idx" ON "payments"("product_id", "id");

-- CreateIndex
CREATE INDEX "payments_invoice_id_idx" ON "payments"("invoice_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_reference_key" ON "ledger"("reference");

-- CreateIndex
CREATE INDEX "ledger_debit_idx" ON "ledger"("debit");

-- CreateIndex
CREATE INDEX "ledger_credit_idx" ON "ledger"("credit");

-- CreateIndex
CREATE INDEX "events_product_id_seq_idx" ON "events"("product_id", "seq");

-- CreateIndex
CREATE INDEX "notices_mail_id_idx" ON "notices"("mail_id");

-- CreateIndex
CREATE INDEX "mails_account_id_id_idx" ON "mails"("account_id", "id");

-- CreateIndex
CREATE INDEX "mails_sent_at_idx" ON "mails"("sent_at");

-- CreateIndex
CREATE INDEX "requests_product_id_idx" ON "requests"("product_id");

-- CreateIndex
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys"("hash");

-- CreateIndex
CREATE INDEX "sandbox_requests_name_idx" ON "sandbox_requests"("name");

-- CreateIndex
CREATE INDEX "sandbox_charges_invoice_id_idx" ON "sandbox_charges"("invoice_id");

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cancellations" ADD CONSTRAINT "cancellations_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

