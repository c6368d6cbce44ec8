import { readSandboxSettings, SandboxSettingsError } from './settings';

describe('the settings of the sandbox', () => {
  it('need nothing to be set on one machine', () => {
    expect(readSandboxSettings({})).toMatchObject({
      port: 4010,
      smtpPort: 4025,
      publicUrl: 'http://127.0.0.1:4010',
      portalUrl: 'http://127.0.0.1:4000',
    });
  });

  it('name every wrong variable at once and none of the values', () => {
    const env = { SANDBOX_PORT: 'secret', SANDBOX_SMTP_PORT: '70000', PORTAL_URL: 'ftp://x' };
    expect(() => readSandboxSettings(env)).toThrow(SandboxSettingsError);
    expect(() => readSandboxSettings(env)).toThrow(/SANDBOX_PORT.*SANDBOX_SMTP_PORT.*PORTAL_URL/);
    expect(() => readSandboxSettings(env)).not.toThrow(/secret/);
  });
});
