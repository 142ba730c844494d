-- AlterTable
ALTER TABLE "invitations" ADD COLUMN     "policies" JSONB;
