-- What a look found, in codes. Null of those before, of which only the sentence is known.
ALTER TABLE "validation_checks" ADD COLUMN "findings" JSONB;
ALTER TABLE "domain_validations" ADD COLUMN "findings" JSONB;
