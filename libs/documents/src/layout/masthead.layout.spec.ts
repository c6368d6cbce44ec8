import { masthead } from './masthead.layout';

const head = (name: string, superior = 'Thành phố Cần Thơ'): string => {
  const { columns } = masthead({ name, superior, place: '' }) as unknown as {
    columns: { stack: { text?: string }[] }[];
  };
  return (columns[0]?.stack ?? []).flatMap(({ text }) => text ?? []).join('|');
};

describe('the head of a paper', () => {
  it.each([
    ['Ủy ban nhân dân xã Hương Sen', 'THÀNH PHỐ CẦN THƠ|ỦY BAN NHÂN DÂN\nXÃ HƯƠNG SEN'],
    ['Ủy ban nhân dân phường Mỹ Xuyên Đông Hải', 'THÀNH PHỐ CẦN THƠ|ỦY BAN NHÂN DÂN\nPHƯỜNG MỸ XUYÊN ĐÔNG HẢI'],
    [
      'Trung tâm Phục vụ hành chính công xã Bến Dừa',
      'THÀNH PHỐ CẦN THƠ|TRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG\nXÃ BẾN DỪA',
    ],
    ['Sở Tư pháp', 'THÀNH PHỐ CẦN THƠ|SỞ TƯ PHÁP'],
  ])('keeps the place of %s together', (name, lines) => {
    expect(head(name)).toBe(lines);
  });

  it('does the same with the authority above', () => {
    expect(head('Trung tâm', 'Ủy ban nhân dân xã Đại Ngãi')).toBe('ỦY BAN NHÂN DÂN\nXÃ ĐẠI NGÃI|TRUNG TÂM');
  });
});
