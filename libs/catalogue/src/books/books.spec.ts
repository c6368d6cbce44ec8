import { bookKinds } from '@hotich/domain';
import { editions } from '../catalogue';
import { bookCodeWords } from './book-codes';
import { bookColumnNames } from './book-columns';
import { bookNames } from './book-names';

describe('what the books are called', () => {
  it('has a name for every kind, and one each', () => {
    expect(new Set(bookKinds.map((kind) => bookNames[kind])).size).toBe(bookKinds.length);
  });

  it('has a Vietnamese name for every column that some procedure writes', () => {
    const columns = editions.flatMap(({ entries }) =>
      entries.flatMap(({ columns, fixed = {}, fixedWhen = [] }) => [
        ...Object.keys(columns),
        ...Object.keys(fixed),
        ...fixedWhen.flatMap((one) => Object.keys(one.fixed)),
      ]),
    );
    expect([...new Set(columns)].filter((column) => !Object.hasOwn(bookColumnNames, column))).toEqual([]);
  });

  it('has the word for every code that some form gives', () => {
    const unknown = editions.flatMap(({ entries, form }) =>
      entries.flatMap(({ book, columns }) =>
        Object.entries(columns).flatMap(([column, field]) => {
          const spec = form.fields[field];
          const codes = spec?.kind === 'choice' ? spec.options.flatMap(({ code }) => code ?? []) : [];
          return codes
            .filter((code) => bookCodeWords(book, column, code) === undefined)
            .map((code) => [book, column, code]);
        }),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('reads the kind of registration by the book: marriages and recognitions count theirs apart', () => {
    expect(bookCodeWords('birth', 'loaiDangKy', '1')).toBe('Đúng hạn');
    expect(bookCodeWords('marriage', 'loaiDangKy', '1')).toBe('Đăng ký lần đầu');
    expect(bookCodeWords('parentChild', 'loaiDangKy', '2')).toBe('Ghi vào sổ việc đã đăng ký ở nước ngoài');
  });
});
