-- AlterTable
ALTER TABLE "support_messages" ADD COLUMN     "person_id" TEXT;
