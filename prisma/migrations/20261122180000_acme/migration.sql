-- CreateTable
CREATE TABLE "acme_accounts" (
    "authority" TEXT NOT NULL,
    "directory_url" TEXT NOT NULL,
    "sealed_key" BYTEA NOT NULL,
    "url" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "acme_accounts_pkey" PRIMARY KEY ("authority","directory_url")
);

-- CreateTable
CREATE TABLE "acme_orders" (
    "authority" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "url" TEXT,
    "authorizations" JSONB NOT NULL DEFAULT '[]',
    "published" JSONB NOT NULL DEFAULT '[]',
    "chain" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "touched_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "acme_orders_pkey" PRIMARY KEY ("authority","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "acme_orders_authority_url_key" ON "acme_orders"("authority", "url");
