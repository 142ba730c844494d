-- CreateTable
CREATE TABLE "dns_records" (
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "ttl" INTEGER NOT NULL,

    CONSTRAINT "dns_records_pkey" PRIMARY KEY ("name","type","value")
);

-- Whether anything stands below a name is asked from the end of the names. Prisma's schema cannot say it, and its
-- comparison leaves it out.
CREATE INDEX "dns_records_below_idx" ON "dns_records"(reverse("name") text_pattern_ops);
