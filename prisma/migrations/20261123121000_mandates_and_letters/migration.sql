-- CreateTable
CREATE TABLE "mandates" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "iban" TEXT NOT NULL,
    "text" TEXT,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_at" TIMESTAMPTZ(3),
    "lapsed_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "mandates_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mandates_account_id_id_idx" ON "mandates"("account_id", "id");

-- Those that there are. When one lapsed or was revoked was not kept, so it is today. Ids before all that are made later.
INSERT INTO "mandates" ("id", "account_id", "reference", "iban", "prepared_at", "signed_at", "lapsed_at", "revoked_at")
SELECT 'mnd_0000000000' || substr(md5("id"), 1, 16), "id", "mandate"->>'reference',
  left("mandate"->>'iban', 4) || ' •••• ' || right("mandate"->>'iban', 4),
  coalesce(("mandate"->>'signedAt')::timestamptz, "created_at"), ("mandate"->>'signedAt')::timestamptz,
  CASE WHEN "mandate"->>'state' = 'lapsed' THEN now() END, CASE WHEN "mandate"->>'state' = 'revoked' THEN now() END
FROM "accounts" WHERE jsonb_typeof("mandate") = 'object';

-- CreateIndex
-- Of transfers to a balance: the end of the account's id is its reference (ISO 11649).
CREATE INDEX "accounts_balance_reference_idx" ON "accounts"(upper(right(regexp_replace("id", '[^0-9A-Za-z]', '', 'g'), 21)));
