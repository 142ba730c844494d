-- CreateTable
CREATE TABLE "account_keys" (
    "id" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "sealed_key" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "destroyed_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erasures" (
    "account_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" JSONB,
    "next_at" TIMESTAMPTZ(3),

    CONSTRAINT "erasures_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "erased_data" (
    "account_id" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "rows" INTEGER NOT NULL,

    CONSTRAINT "erased_data_pkey" PRIMARY KEY ("account_id","what","at")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_keys_owner_key" ON "account_keys"("owner");

-- CreateIndex
CREATE INDEX "erasures_next_at_idx" ON "erasures"("next_at");
