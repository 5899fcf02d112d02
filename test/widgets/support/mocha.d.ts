/** What Web Test Runner's test framework puts in the page; only what these tests use. */
declare function describe(name: string, suite: () => void): void;
declare function it(name: string, test: () => void | Promise<void>): void;
declare function before(hook: () => void | Promise<void>): void;
declare function beforeEach(hook: () => void | Promise<void>): void;
declare function after(hook: () => void | Promise<void>): void;
declare function afterEach(hook: () => void | Promise<void>): void;
