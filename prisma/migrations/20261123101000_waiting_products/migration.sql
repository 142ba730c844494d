-- What waits for its customer is found without reading every life of an account.
CREATE INDEX "products_waiting_idx" ON "products"("account_id")
  WHERE (life #> '{certificate,queue,0,missing,0}') IS NOT NULL OR (life #> '{certificate,current,asked,0}') IS NOT NULL;
