/** The version that does the work on this page: what the first copy of the script left there. */
export const versionAtWork = (): string => String(Reflect.get(globalThis, Symbol.for('duit')));
