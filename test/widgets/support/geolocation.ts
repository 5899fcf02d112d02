/** The browser's own answer about where the visitor is, put at its place: a test can neither move nor be asked. */
export interface FakeGeolocation {
  /** How often it was asked. */
  asked: number;
  /** Gives the answer that `later` held back. */
  answer: () => void;
  restore: () => void;
}

function replace(getCurrentPosition: Geolocation['getCurrentPosition']): () => void {
  Object.defineProperty(navigator, 'geolocation', {value: {getCurrentPosition}, configurable: true});
  return () => Reflect.deleteProperty(navigator, 'geolocation');
}

/** Tells that the visitor is here, at once or when the test says so. */
export function locate(
  coords: {latitude: number; longitude: number},
  {later = false}: {later?: boolean} = {},
): FakeGeolocation {
  const fake: FakeGeolocation = {asked: 0, answer: () => undefined, restore: () => undefined};
  fake.restore = replace((take) => {
    fake.asked += 1;
    const whole = {
      ...coords,
      accuracy: 30,
      altitude: null,
      altitudeAccuracy: null,
      heading: null,
      speed: null,
    };
    fake.answer = () =>
      take({coords: {...whole, toJSON: () => whole}, timestamp: Date.now(), toJSON: () => whole});
    if (!later) queueMicrotask(fake.answer);
  });
  return fake;
}

/** Refuses: 1 denied, 2 unavailable, 3 timed out (W3C Geolocation, section 9). */
export function deny(code: number): FakeGeolocation {
  const fake: FakeGeolocation = {asked: 0, answer: () => undefined, restore: () => undefined};
  fake.restore = replace((_take, refuse) => {
    fake.asked += 1;
    const error = {code, message: 'no', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3} as const;
    queueMicrotask(() => refuse?.(error));
  });
  return fake;
}
