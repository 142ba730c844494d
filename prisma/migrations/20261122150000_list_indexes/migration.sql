-- Lists are read in the order of their ids: an index by the filter and the id gives a page without sorting all that the
-- filter lets through, and without reading past all that it does not.

-- DropIndex
DROP INDEX "products_state_term_end_idx";

-- CreateIndex
CREATE INDEX "products_state_id_idx" ON "products"("state", "id");

-- CreateIndex
CREATE INDEX "products_kind_id_idx" ON "products"("kind", "id");

-- CreateIndex
CREATE INDEX "invoices_account_id_id_idx" ON "invoices"("account_id", "id");

-- CreateIndex
CREATE INDEX "invoices_status_id_idx" ON "invoices"("status", "id");
