-- DropIndex
DROP INDEX "declarations_once_key";

-- CreateIndex
CREATE INDEX "declarations_once_idx" ON "declarations"("once");
