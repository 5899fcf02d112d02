import {setTimeout as wait} from 'node:timers/promises';

/** A mail as the mailbox tells it. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
  messageId: string;
}

const LIMIT_MS = 20_000;

/**
 * Waits for the `count`th mail to an address.
 *
 * @throws {Error} when it does not come in 20 seconds
 */
export async function waitForMail(mailbox: string, to: string, count: number): Promise<Mail> {
  const end = Date.now() + LIMIT_MS;
  while (Date.now() < end) {
    const response = await fetch(`${mailbox}/messages.json?to=${encodeURIComponent(to)}`);
    const mails = (await response.json()) as Mail[];
    const mail = mails[mails.length - count];
    if (mail) return mail;
    await wait(100);
  }
  throw new Error(`mail ${count} to ${to} did not come`);
}

/** The link in a mail that starts with the page's address and this fragment. */
export function linkIn(mail: Mail, fragment: 'duit-confirm' | 'duit-pledge'): string {
  const link = new RegExp(`https?://\\S+#${fragment}=[\\w./-]+`).exec(mail.text)?.[0];
  if (!link) throw new Error(`no #${fragment} in:\n${mail.text}`);
  return link;
}
