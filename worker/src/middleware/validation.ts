import {FIELD_CODES, type FieldCode} from '@duit/contract';
import * as v from 'valibot';
import {ProblemError, type FieldFault} from './problem.js';

/** Most field errors in one answer: a body of nothing but mistakes is still bounded. */
const MOST_FAULTS = 100;

const CODES: ReadonlySet<string> = new Set(FIELD_CODES);
const isFieldCode = (text: string): text is FieldCode => CODES.has(text);

/** A checked input, or all that is wrong with it. */
export type Checked<T> = {ok: true; value: T} | {ok: false; faults: FieldFault[]};

/** One step of a JSON pointer (RFC 6901, section 3). */
const step = (key: unknown) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

type Issue = v.BaseIssue<unknown>;
const isUnknownField = (issue: Issue) => issue.type === 'strict_object' && issue.expected === 'never';

function codeOf(issue: Issue): FieldCode {
  if (isUnknownField(issue)) return 'unknown-field';
  if (issue.type === 'strict_object' && issue.path) return 'required';
  return isFieldCode(issue.message) ? issue.message : 'type';
}

const faultOf = (issue: Issue): FieldFault => ({
  pointer: (issue.path ?? []).map((item) => step(item.key)).join(''),
  code: codeOf(issue),
});

/**
 * Checks `input` and answers every fault at once. valibot names only the first unknown field of an
 * object, so that one is taken out of `input` (which is changed) and the rest is checked again.
 */
export function faultsOf<S extends v.GenericSchema>(schema: S, input: unknown): Checked<v.InferOutput<S>> {
  const unknown: FieldFault[] = [];
  for (;;) {
    const result = v.safeParse(schema, input);
    const issues: readonly Issue[] = result.issues ?? [];
    const extra = issues.filter(isUnknownField);
    if (extra.length === 0 || unknown.length >= MOST_FAULTS) {
      const faults = [...issues.map(faultOf), ...unknown].slice(0, MOST_FAULTS);
      return result.success && faults.length === 0 ? {ok: true, value: result.output} : {ok: false, faults};
    }
    for (const issue of extra) {
      unknown.push(faultOf(issue));
      const last = issue.path?.at(-1);
      if (last && typeof last.input === 'object' && last.input)
        Reflect.deleteProperty(last.input, last.key as string);
    }
  }
}

/**
 * Checks query parameters; a fault's pointer is `?name`. Unknown and repeated parameters are refused.
 *
 * @throws {ProblemError} `invalid-input`
 */
export function readQuery<S extends v.GenericSchema>(url: string, schema: S): v.InferOutput<S> {
  const parameters = new URL(url).searchParams;
  parameters.delete('lang');
  const names = [...new Set(parameters.keys())];
  const twice = names.filter((name) => parameters.getAll(name).length > 1);
  const checked = faultsOf(schema, Object.fromEntries(parameters));
  const faults = checked.ok
    ? []
    : checked.faults.map(({pointer, code}) => ({pointer: `?${pointer.slice(1)}`, code}));
  faults.push(...twice.map((name): FieldFault => ({pointer: `?${name}`, code: 'twice'})));
  if (!checked.ok || faults.length > 0) throw new ProblemError('invalid-input', faults);
  return checked.value;
}
