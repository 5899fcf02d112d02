import type {Page} from 'puppeteer-core';
import {nl as form} from '../../../packages/widgets/src/i18n/form/nl.js';

/** What somebody pledges in these tests, and as whom. */
export interface Mix {
  name: string;
  email: string;
  /** Pieces by need's title. */
  pieces?: Record<string, number>;
  /** Hours by need's title. */
  hours?: Record<string, number>;
  /** One of the suggested amounts. */
  euros?: number;
  /** Who gets to see the address; undefined where only money is pledged. */
  organiser?: string;
}

/** Selects as assistive technology does: by role and name, through every shadow root. */
export const byRole = (role: string, name: string): string => `::-p-aria([name="${name}"][role="${role}"])`;

/** Presses a button. */
export const press = (page: Page, name: string): Promise<void> =>
  page.locator(byRole('button', name)).click();

/** Replaces what stands in a text field. */
export const fill = (page: Page, name: string, text: string): Promise<void> =>
  page.locator(byRole('textbox', name)).fill(text);

/** Name of the field for the amount of a need. */
export const amountOf = (unit: 'pieces' | 'hours', title: string): string =>
  `${form.amount[unit]} : ${title}`;

/** Fills in the form, without sending it. */
export async function fillIn(
  page: Page,
  {name, email, pieces = {}, hours = {}, euros, organiser}: Mix,
): Promise<void> {
  for (const [title, count] of Object.entries(pieces)) {
    await fill(page, amountOf('pieces', title), String(count));
  }
  for (const [title, count] of Object.entries(hours)) {
    await fill(page, amountOf('hours', title), String(count));
  }
  if (euros !== undefined) await page.locator(byRole('radio', inEuros(euros))).click();
  await fill(page, form.name, name);
  await fill(page, form.email, email);
  if (organiser) await page.locator(byRole('checkbox', form.shareContact(organiser))).click();
}

/** What stands in a text field. */
export async function valueOf(page: Page, name: string): Promise<string> {
  const field = await page.locator(byRole('textbox', name)).waitHandle();
  return field.evaluate((element) => (element as HTMLInputElement).value);
}

/**
 * Waits until a text stands on the page, in whatever shadow root. Puppeteer's own text selector looks again
 * only when the outer document changes.
 */
export async function seeText(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        const shown = root instanceof Document ? root.body.innerText : root.textContent;
        if (shown.replace(/\s+/g, ' ').includes(wanted)) return true;
        for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
      }
      return false;
    },
    {},
    text,
  );
}

/**
 * Waits until every row about a need, in every widget on the page, tells this amount.
 *
 * @param amounts by the need's title, such as `3 van 6`
 * @returns the widgets that have such rows, by tag
 */
export async function seeAmounts(page: Page, amounts: Record<string, string>): Promise<string[]> {
  const tags = await page.waitForFunction(
    (wanted) => {
      const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
      const seen = new Map<string, string[]>();
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        for (const row of root.querySelectorAll('[part~="need"]')) {
          const amount = row.querySelector('[part~="amount"]');
          const title = Object.keys(wanted).find((name) => plain(row.textContent).includes(name));
          if (!amount || !title || root instanceof Document) continue;
          if (plain(amount.textContent) !== wanted[title]) return false;
          seen.set(title, [...(seen.get(title) ?? []), root.host.localName]);
        }
        for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
      }
      return seen.size === Object.keys(wanted).length && [...new Set([...seen.values()].flat())].sort();
    },
    {},
    amounts,
  );
  return (await tags.jsonValue()) || [];
}

/** Whole euros as a Dutch page shows them, with a plain space. */
export function inEuros(euros: number): string {
  return new Intl.NumberFormat('nl', {style: 'currency', currency: 'EUR', maximumFractionDigits: 0}).format(
    euros,
  );
}
