import {serveLocally} from '../ports.mjs';
import {mailboxListener} from './pages.mjs';
import {startSmtp} from './smtp.mjs';
import {openStore} from './store.mjs';

/**
 * Receives every mail that the Worker sends and shows it on a page.
 *
 * @param {{folder: string, port: number, smtpPort: number}} options `folder` keeps the mails
 * @returns {Promise<() => Promise<void>>} stops it
 */
export async function startMailbox({folder, port, smtpPort}) {
  const store = await openStore(folder);
  const stopSmtp = await startSmtp(smtpPort, (raw) => store.add(raw));
  const stopPages = await serveLocally(port, mailboxListener(store));
  return async () => {
    stopPages();
    await stopSmtp();
  };
}
