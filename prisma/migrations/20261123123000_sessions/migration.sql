-- A session whose account took another address is for that account alone: its browser has not shown that it reads mails
-- to the new one. Programs that do not know the column find no standpoint for such a session, and sign it out.
ALTER TABLE "sessions" ADD COLUMN "bound" BOOLEAN NOT NULL DEFAULT false;

-- Until now sessions went over to an address that they had not shown to be theirs: those begin anew.
UPDATE "sessions" s SET "ended_at" = now() FROM "address_changes" c
  WHERE c."used_at" IS NOT NULL AND s."created_at" < c."used_at" AND s."email_key" = lower(c."email") AND s."ended_at" IS NULL;
