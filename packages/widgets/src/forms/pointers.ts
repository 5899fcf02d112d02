import type {FieldError} from '@duit/contract';
import type {Errors} from './form-controller.js';

/**
 * The form's field for each of a server's errors; what is no field of the form (page, proof, language)
 * stands under `form`. Where two errors meet at one field, the first is shown.
 *
 * @param errors as in the problem, with JSON pointers into the body
 * @param itemField field of an item by its place in the body's `items` and what of it is wrong
 */
export function errorsAtFields(
  errors: readonly FieldError[],
  itemField: (index: number, part: string | undefined) => string | undefined,
): Errors {
  const found: Record<string, string> = {};
  for (const {pointer, detail} of errors) {
    const [, first = '', second, third] = pointer.split('/');
    const name =
      first === 'items'
        ? ((second && itemField(Number(second), third)) ?? first)
        : /^(name|email|onBehalfOf|display|message)$/.test(first)
          ? first
          : first === 'consents'
            ? (second ?? 'shareContact')
            : 'form';
    found[name] ??= detail;
  }
  return found;
}
