import { startInbox } from '../platform/inbox';
import { untilStopped } from './until-stopped';

/** The inbox as a program of its own, for containers: a mail server that delivers nothing, and a page to read the mails. */
untilStopped('Inbox', async () => {
  const { HOST, PORT, SMTP_PORT, INBOX_DIR } = process.env;
  const inbox = await startInbox({
    host: HOST ?? '127.0.0.1',
    httpPort: Number(PORT ?? 8025),
    smtpPort: Number(SMTP_PORT ?? 1025),
    ...(INBOX_DIR !== undefined && { dir: INBOX_DIR }),
  });
  process.stderr.write(`Inbox: ${inbox.url}\n`);
  return { stop: () => inbox.stop() };
});
