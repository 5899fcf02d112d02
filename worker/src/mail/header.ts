/** Most bytes of text in one encoded word: 45 become 60 characters, 72 with what stands around them. */
const WORD_BYTES = 45;

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

/** Line breaks and other control characters become spaces: nothing typed can start a header of its own. */
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();

/** Cuts `text` into pieces of at most `WORD_BYTES` bytes of UTF-8, between characters. */
function pieces(text: string): Uint8Array[] {
  const encoder = new TextEncoder();
  const result: Uint8Array[] = [];
  let piece = '';
  for (const character of text) {
    if (encoder.encode(piece + character).length > WORD_BYTES) {
      result.push(encoder.encode(piece));
      piece = '';
    }
    piece += character;
  }
  return [...result, encoder.encode(piece)];
}

/** Text for a header: as it is when short and plain, else as encoded words (RFC 2047, section 2), folded. */
export function headerText(text: string): string {
  const line = oneLine(text);
  if (/^[\x20-\x7e]{0,60}$/.test(line) && !line.includes('=?')) return line;
  return pieces(line.toWellFormed())
    .map((piece) => `=?UTF-8?B?${base64(piece)}?=`)
    .join('\r\n ');
}

/**
 * A name and an address for a header. Encoded words may not stand in quotes (RFC 2047, section 5), so a
 * plain name is quoted and any other is encoded.
 */
export function headerAddress({name, email}: {name: string; email: string}): string {
  const address = `<${mailAddress(email)}>`;
  const line = oneLine(name);
  if (line === '') return address;
  if (/^[\x20-\x7e]{0,60}$/.test(line) && !line.includes('=?')) {
    return `"${line.replace(/["\\]/g, '\\$&')}" ${address}`;
  }
  return `${headerText(line)} ${address}`;
}

/** An address as a mail server wants it: its domain in ASCII, nothing that could end the command. */
export function mailAddress(email: string): string {
  const clean = email.replace(/[\s<>]/g, '');
  const at = clean.lastIndexOf('@');
  const domain = clean.slice(at + 1);
  const ascii = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain;
  return `${clean.slice(0, at)}@${ascii}`;
}
