-- The customers' list of products counts, sorts and searches all products of an account, and shows fifty: it reads them
-- from this index alone, and only the fifty from the table.
-- CreateIndex
CREATE INDEX "products_of_account_idx" ON "products"("account_id", "state", "kind", "term_end", "id", "name");
