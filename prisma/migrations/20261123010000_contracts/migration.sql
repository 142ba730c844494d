-- CreateTable
CREATE TABLE "contracts" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "acronym_key" TEXT,
    "account_key" TEXT,
    "state" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "contract" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contracts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_scans" (
    "contract_id" TEXT NOT NULL,
    "arrival" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "contract_scans_pkey" PRIMARY KEY ("contract_id","arrival")
);

-- CreateTable
CREATE TABLE "policy_acknowledgements" (
    "account_id" TEXT NOT NULL,
    "policy" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policy_acknowledgements_pkey" PRIMARY KEY ("account_id","policy","version","person")
);

-- CreateIndex
CREATE UNIQUE INDEX "contracts_acronym_key_key" ON "contracts"("acronym_key");

-- CreateIndex
CREATE UNIQUE INDEX "contracts_account_key_key" ON "contracts"("account_key");

-- CreateIndex
CREATE INDEX "contracts_account_id_id_idx" ON "contracts"("account_id", "id");

-- CreateIndex
CREATE INDEX "contracts_due_at_idx" ON "contracts"("due_at");
