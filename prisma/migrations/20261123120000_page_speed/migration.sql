-- Whether money of an account's products is under way is known without reading every life of it.
CREATE INDEX "products_money_under_way_idx" ON "products"("account_id")
  WHERE jsonb_array_length(life->'debits') > 0 OR life ? 'attempt';

-- What an account has of these is found without reading all of everybody's: before an erasure, and for an export.
CREATE INDEX "events_account_id_idx" ON "events"("account_id");
CREATE INDEX "certificate_requests_account_id_idx" ON "certificate_requests"("account_id");
CREATE INDEX "certificates_account_id_idx" ON "certificates"("account_id");
CREATE INDEX "certificates_request_id_idx" ON "certificates"("request_id");
