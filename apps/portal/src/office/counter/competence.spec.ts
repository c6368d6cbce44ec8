import { officeThatDecides } from './competence';

const residence = { key: 'residence', of: ['requester'], ground: 'Luật Hộ tịch Điều 13' } as const;

describe('the office that decides', () => {
  it('is the one the form names, when it is another than ours', () => {
    expect(officeThatDecides(residence, { registrationOffice: '99002' }, '99001')).toBe('99002');
    expect(officeThatDecides(residence, { registrationOffice: '99001' }, '99001')).toBeNull();
    expect(officeThatDecides(residence, {}, '99001')).toBeNull();
  });

  it('is any keeper of the database where the law says so', () => {
    expect(officeThatDecides({ ...residence, key: 'anywhere' }, { registrationOffice: '99002' }, '99001')).toBeNull();
  });
});
