import { citizenAccounts, staffAccounts } from '../../sandbox/src/identity/story-accounts';
import { storyAccounts } from './story-accounts';

describe('the accounts that the launcher names', () => {
  it('can all sign in with the password that it names', () => {
    const { password, citizen, receptionist, others } = storyAccounts();
    for (const { username } of [citizen, receptionist, ...others]) {
      const account = citizenAccounts().signIn(username, password) ?? staffAccounts().signIn(username, password);
      expect(account?.username).toBe(username);
    }
  });
});
