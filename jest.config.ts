import type { Config } from 'jest';

const config: Config = {
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/examples/', '<rootDir>/lib/', '<rootDir>/dist/'],
  injectGlobals: false,
  restoreMocks: true,
  testTimeout: 60_000,
  maxWorkers: '100%',
  collectCoverageFrom: ['src/**/*.ts'],
  coverageProvider: 'v8',
};

export default config;
