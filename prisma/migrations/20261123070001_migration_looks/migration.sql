-- CreateTable
CREATE TABLE "migration_looks" (
    "migration_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "looked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "migration_looks_pkey" PRIMARY KEY ("migration_id","name")
);
