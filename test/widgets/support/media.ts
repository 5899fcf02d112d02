import {executeServerCommand} from '@web/test-runner-commands';

type Feature = 'forced-colors' | 'prefers-color-scheme' | 'prefers-reduced-motion';

/** Sets media features for the page; what is not named is as the system has it. */
const emulate = (features: Partial<Record<Feature, string>>): Promise<unknown> =>
  executeServerCommand(
    'emulate',
    Object.entries({'forced-colors': '', 'prefers-color-scheme': 'light', ...features}).map(
      ([name, value]) => ({name, value}),
    ),
  );

/** Emulates forced colours until `resetMedia`. */
export const forceColours = (): Promise<unknown> => emulate({'forced-colors': 'active'});

/** Emulates a dark system. The test page follows it, as a council's page does that says `color-scheme: light dark`. */
export const goDark = (): Promise<unknown> => emulate({'prefers-color-scheme': 'dark'});

/** Ends all emulation. */
export const resetMedia = (): Promise<unknown> => emulate({});
