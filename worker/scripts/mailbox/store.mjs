import {mkdir, readdir, readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {simpleParser} from 'mailparser';

/**
 * @typedef {object} Mail
 * @property {string} id also the file's name; sorts by time of arrival
 * @property {string} received UTC instant
 * @property {string} messageId as the sender set it, to recognise a repeat
 * @property {string} from
 * @property {string} to
 * @property {string} subject
 * @property {string} text
 * @property {string} html empty when the mail has none
 */

/**
 * Keeps mails as files, one `.eml` each, so that they survive a restart and open in any mail program.
 *
 * @param {string} folder
 */
export async function openStore(folder) {
  await mkdir(folder, {recursive: true});
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  /** @type {Mail[]} newest first */
  const mails = [];
  for (const name of names) mails.unshift(await parse(name.slice(0, -4), await readFile(join(folder, name))));
  let count = 0;

  return {
    /**
     * @param {Buffer} raw a message as it came over SMTP
     */
    async add(raw) {
      const id = `${Date.now()}-${String((count += 1)).padStart(4, '0')}`;
      const mail = await parse(id, raw);
      await writeFile(join(folder, `${id}.part`), raw);
      await rename(join(folder, `${id}.part`), join(folder, `${id}.eml`));
      mails.unshift(mail);
    },
    /** @param {string} [to] only what went to this address */
    list: (to) => (to ? mails.filter((mail) => mail.to.includes(to)) : [...mails]),
    /** @param {string} id */
    get: (id) => mails.find((mail) => mail.id === id),
  };
}

/**
 * @param {string} id
 * @param {Buffer} raw
 * @returns {Promise<Mail>}
 */
async function parse(id, raw) {
  const mail = await simpleParser(raw, {skipImageLinks: true, skipTextToHtml: true});
  return {
    id,
    received: new Date(Number(id.split('-')[0])).toISOString(),
    messageId: mail.messageId ?? '',
    from: mail.from?.text ?? '',
    to: [mail.to ?? []]
      .flat()
      .map((address) => address.text)
      .join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
  };
}
