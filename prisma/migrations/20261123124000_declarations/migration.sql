-- DropIndex
DROP INDEX "declarations_once_key";

-- CreateIndex
CREATE INDEX "declarations_once_idx" ON "declarations"("once");

-- Those that end before their term, which the customers' list sorts by that.
-- CreateIndex
CREATE INDEX "products_early_idx" ON "products"("account_id") WHERE "life" ? 'notice';

-- What has to be paid back is on the operators' list.
-- CreateIndex
CREATE INDEX "invoices_withdrawn_idx" ON "invoices"("cancelled_at") WHERE "cancel_reason" = 'withdrawn';
