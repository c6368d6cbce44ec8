import { box, summary } from './summary';
import { onNpmGone } from './npm-parent';
import { onStopSignals } from './stop-signals';
import { Terminal } from './terminal';
import { EventEmitter } from 'node:events';

function plain(text: string): string {
  return text.replace(/\x1b\[\d+m/g, '');
}

describe('what a person sees', () => {
  it('is one line for each finished step, without control characters when it is not a terminal', () => {
    let said = '';
    const terminal = new Terminal({ write: (text) => (said += text) });
    terminal.onProgress({ step: 'Temporal', state: 'begun' });
    terminal.onProgress({ step: 'Temporal', state: 'note', text: 'fetching temporal from PyPI, once' });
    terminal.onProgress({ step: 'Temporal', state: 'done', ms: 1234 });
    terminal.onProgress({ step: 'worker', state: 'restarted', text: 'SIGKILL' });
    expect(plain(said).split('\n')).toEqual([
      '  Temporal: fetching temporal from PyPI, once',
      '✔ Temporal 1.2 s',
      '↻ worker ended (SIGKILL) and is started again',
      '',
    ]);
  });

  it('has on a terminal a live line that never wraps', () => {
    const pieces: string[] = [];
    const terminal = new Terminal({ write: (text) => pieces.push(text), isTTY: true, columns: 30 });
    terminal.onProgress({ step: 'Temporal', state: 'begun' });
    terminal.onProgress({ step: 'Temporal', state: 'note', text: 'fetching temporal from PyPI, once' });
    const live = pieces.at(-1) ?? '';
    expect(live).toContain('Temporal 0.0 s: fetching');
    expect(live).toHaveLength(29);
    terminal.onProgress({ step: 'Temporal', state: 'done', ms: 900 });
    expect(plain(pieces.join(''))).toContain('✔ Temporal 0.9 s  fetching temporal from PyPI, once\n');
    terminal.end();
    expect(pieces.at(-1)).toBe('\r\x1b[2K');
  });

  it('ends in a box whose right edge is straight, also under Vietnamese letters with loose marks', () => {
    const lines = box(['Nguyễn Thị Hường'.normalize('NFD'), 'An']).split('\n');
    const widths = lines.map((line) => [...line.normalize('NFC')].length);
    expect(new Set(widths).size).toBe(1);
  });

  it('names addresses and accounts, and leaves out the stand-ins when there are none', () => {
    const url = (port: number) => `http://127.0.0.1:${port}`;
    const urls = { portal: url(1), citizenApi: url(2), officeApi: url(3), worker: url(4), sandbox: url(5) };
    const accounts = {
      password: 'secret',
      citizen: { username: 'me', who: 'Mother' },
      receptionist: { username: 'desk', who: 'Receptionist' },
      others: [],
    };
    const without = summary({ urls, processes: new Map() }, '/var', 2, accounts);
    expect(without).toContain('http://127.0.0.1:1/office/');
    expect(without).toContain('password of all: secret');
    expect(without).toContain('sign in as me and register a birth');
    expect(without).not.toContain('mailbox');
  });
});

describe('the wish to stop', () => {
  it('is one wish though npm and the terminal both deliver it, and force only when repeated later', () => {
    const wishes: string[] = [];
    const source = new EventEmitter();
    let time = 0;
    onStopSignals({ first: (name) => wishes.push(name), again: () => wishes.push('force') }, source, () => time);
    source.emit('SIGINT');
    time = 20;
    source.emit('SIGINT');
    expect(wishes).toEqual(['SIGINT']);
    time = 2_000;
    source.emit('SIGINT');
    expect(wishes).toEqual(['SIGINT', 'force']);
  });

  it('is also the end of npm, but not that of a shell when started without npm', () => {
    jest.useFakeTimers();
    let parent = 10;
    const gone = jest.fn();
    onNpmGone(gone, { npm_lifecycle_event: 'start' }, () => parent);
    expect(onNpmGone(gone, {}, () => parent)).toBeUndefined();
    jest.advanceTimersByTime(2_000);
    expect(gone).not.toHaveBeenCalled();
    parent = 1;
    jest.advanceTimersByTime(2_000);
    expect(gone).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });
});
