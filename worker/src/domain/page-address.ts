/**
 * The address of the page a form stands on, as browsers write it and no more of it than leads back there:
 * without a fragment, which may hold the token of a mail, and without a name and password.
 *
 * @param text an address that `URL` can read
 */
export function pageAddress(text: string): string {
  const url = new URL(text);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
