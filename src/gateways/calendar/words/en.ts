import type { Words } from './words';

export const en: Words = {
  calendar: (brand) => `${brand}: dates of your products`,
  about: 'Reminders, invoices, payment deadlines, renewals and expiries of the next 13 months',
  product: {
    domain: 'Domain',
    certificate: 'TLS certificate',
    mailspace: 'Mailspace',
    webspace: 'Webspace',
    vserver: 'vServer',
  },
  reminder: (name, days) => `Reminder: ${name} expires in ${days} ${days === 1 ? 'day' : 'days'}`,
  invoice: (name, total) => `Invoice for ${name}: ${total}`,
  deadline: (name, open) => `Payment deadline for ${name}: ${open}`,
  deadlineText: (until) => `The payment must have arrived before ${until}; exactly then is too late.`,
  renewed: (name) => `${name} is renewed`,
  renewedText: (until) => `Paid until ${until}.`,
  expired: (name) => `${name} expires`,
  redemption: (name) => `${name}: from now on a restore costs a fee`,
  deleted: (name) => `${name} is deleted`,
  cancelled: (name) => `${name} ends early`,
  ifNothingChanges: 'This is how it comes if nothing changes: nobody pays by hand, and no setting is changed.',
};
