-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "frozen_prices" JSONB;

-- CreateTable
CREATE TABLE "migration_waves" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "from_provider" TEXT NOT NULL,
    "to_provider" TEXT NOT NULL,
    "cut_over_at" TIMESTAMPTZ(3) NOT NULL,
    "prices_frozen_until" TIMESTAMPTZ(3),
    "note" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "migration_waves_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_migrations" (
    "id" TEXT NOT NULL,
    "wave_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "moving_account" TEXT,
    "from_provider" TEXT NOT NULL,
    "to_provider" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "cut_over_at" TIMESTAMPTZ(3) NOT NULL,
    "prices_frozen_until" TIMESTAMPTZ(3),
    "announced_at" TIMESTAMPTZ(3),
    "cut_over_done_at" TIMESTAMPTZ(3),
    "paused_at" TIMESTAMPTZ(3),
    "rolled_back_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "finished_by" TEXT,
    "risk_told_at" TIMESTAMPTZ(3),
    "wake_at" TIMESTAMPTZ(3),

    CONSTRAINT "provider_migrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "migration_names" (
    "migration_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shown_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "migration_names_pkey" PRIMARY KEY ("migration_id","name")
);

-- CreateTable
CREATE TABLE "migration_reminders" (
    "migration_id" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "days" INTEGER NOT NULL,
    "sent" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "migration_reminders_pkey" PRIMARY KEY ("migration_id","domain","ends_at","days")
);

-- CreateIndex
CREATE UNIQUE INDEX "provider_migrations_moving_account_key" ON "provider_migrations"("moving_account");

-- CreateIndex
CREATE INDEX "provider_migrations_wave_id_id_idx" ON "provider_migrations"("wave_id", "id");

-- CreateIndex
CREATE INDEX "provider_migrations_account_id_id_idx" ON "provider_migrations"("account_id", "id");

-- AddForeignKey
ALTER TABLE "provider_migrations" ADD CONSTRAINT "provider_migrations_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "migration_waves"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_migrations" ADD CONSTRAINT "provider_migrations_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
