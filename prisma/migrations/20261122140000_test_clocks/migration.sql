-- CreateTable
CREATE TABLE "test_clocks" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "ahead_ms" BIGINT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'ready',
    "set_out_at" TIMESTAMPTZ(3),
    "target" TIMESTAMPTZ(3),
    "stops" INTEGER NOT NULL DEFAULT 0,
    "trouble" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "test_clocks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "test_clocks_account_id_key" ON "test_clocks"("account_id");

-- AddForeignKey
ALTER TABLE "test_clocks" ADD CONSTRAINT "test_clocks_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
