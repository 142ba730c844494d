import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { readConfig } from '../../src/config';
import { createSmtpSender } from '../../src/gateways/mail/smtp-sender';
import { createPool } from '../../src/gateways/postgres/pool';
import { nothing } from './bare-activities';
import { textbookActivities } from './textbook-activities';

/** The peers' worker, a process of its own as ours is. */
async function main(): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
  const config = readConfig(process.env);
  const pool = createPool(config.env.DATABASE_URL, { max: 20 });
  const smtp = createSmtpSender({
    smtpUrl: config.env.SMTP_URL,
    from: config.env.MAIL_FROM,
    brand: {
      name: config.env.BRAND_NAME,
      url: config.publicUrl,
      supportEmail: config.env.SUPPORT_EMAIL,
      postalLine: `${config.seller.name}, ${config.seller.street}, ${config.seller.postalCode} ${config.seller.city}`,
    },
  });
  const connection = await NativeConnection.connect({ address: config.env.TEMPORAL_ADDRESS });
  const worker = await Worker.create({
    connection,
    taskQueue: 'peers',
    workflowsPath: require.resolve('./workflows'),
    activities: { nothing, ...textbookActivities(pool, smtp, config.seller) },
    shutdownGraceTime: '2s',
    shutdownForceTime: '5s',
  });
  process.once('SIGTERM', () => worker.shutdown());
  const running = worker.run();
  console.log('the peers are ready');
  await running;
  await connection.close();
  await pool.end();
  smtp.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
