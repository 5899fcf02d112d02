import type {FieldError} from '@duit/contract';
import type {Errors} from './form-controller.js';

/**
 * The form's field for each of a server's errors; errors about things that are no field of the form (page,
 * proof, language) stand under `form`. Where two errors meet at one field, the first is shown.
 *
 * @param errors as in the problem, with JSON pointers into the body
 * @param itemFields names of the fields from which the body's `items` came, in that order
 * @param noteFields the same for their notes
 * @param known names of the other fields that the form has; the last segment of a pointer is its name
 */
export function errorsAtFields(
  errors: readonly FieldError[],
  itemFields: readonly string[],
  noteFields: readonly string[],
  known: readonly string[],
): Errors {
  const found: Record<string, string> = {};
  for (const {pointer, detail} of errors) {
    const [, first = '', second = '', third] = pointer.split('/');
    const item = third === 'note' ? noteFields[Number(second)] : itemFields[Number(second)];
    const name =
      first === 'items' ? (second && item) || 'items' : [second, first].find((part) => known.includes(part));
    found[name ?? 'form'] ??= detail;
  }
  return found;
}
