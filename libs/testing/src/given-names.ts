import type { People } from './family';
import type { Random } from './random';

type Names = readonly [string, ...string[]];
interface NameStock {
  readonly family: Names;
  readonly male: { readonly middle: Names; readonly given: Names };
  readonly female: { readonly middle: Names; readonly given: Names };
}

/** Khmer given names are of several syllables and stand without a middle name, some after a bare "Thị". */
const stocks: Readonly<Record<People, NameStock>> = {
  Kinh: {
    family: list('Nguyễn|Nguyễn|Nguyễn|Trần|Trần|Lê|Lê|Phạm|Huỳnh|Phan|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý'),
    male: {
      middle: list('Văn|Hữu|Minh|Quốc|Thanh|Hoàng|Đức|Trọng|Công|Gia'),
      given: list(
        'An|Bảo|Cường|Dũng|Đạt|Hòa|Hùng|Khang|Khoa|Kiệt|Lâm|Long|Nam|Nghĩa|Phúc|Quý|Sang|Tài|Thịnh|Toàn|Vinh',
      ),
    },
    female: {
      middle: list('Thị|Thị Ngọc|Ngọc|Thị Kim|Thị Mỹ|Thanh|Thị Thu|Bích|Như|Thùy'),
      given: list(
        'Anh|Châu|Diễm|Dung|Hà|Hạnh|Hoa|Huệ|Hương|Lan|Linh|Mai|My|Ngân|Oanh|Phượng|Quyên|Thảo|Thúy|Trâm|Vy|Yến',
      ),
    },
  },
  Khmer: {
    family: list('Thạch|Thạch|Sơn|Sơn|Kim|Kim|Lâm|Danh|Danh|Lý|Tăng|Châu|Kiên|Đào|Liêu|Lưu|Triệu|Dương|Tô|Trà|Mai|Hứa'),
    male: {
      middle: list(''),
      given: list(
        'Sà Rây|Pi Sal|Ra Tha Na|Chanh Đa Ra|Sa Phol|Rít Thi|Vi Sal|Sô Phan|Bun Thươl|Na Rết|Sa Bươl|Chanh Tha|Phi Rum|Sóc Phét',
      ),
    },
    female: {
      middle: list('||Thị'),
      given: list(
        'Sô Phia|Sa Quên|Sà Ry|Chanh Thu|Pha La|Sô Kha|Ma Ly|Rô Tha|Na Ry|Đa Vy|Sa Rươn|Bô Pha|Phon Ny|Sa Mết',
      ),
    },
  },
  Hoa: {
    family: list('Tăng|Trịnh|Quách|Lâm|Trương|Mã|Khưu|La|Thái|Vương|Hứa|Châu|Ngô|Lý|Trần'),
    male: {
      middle: list('Vĩnh|Chấn|Chí|Vĩ|Tuấn|Kiến'),
      given: list('Phát|Hưng|Cường|Minh|Hào|Lương|Thành|Nghiệp|Vinh|Khôn'),
    },
    female: {
      middle: list('Mỹ|Tú|Lệ|Tuyết|Bội|Huệ'),
      given: list('Phụng|Anh|Quyên|Hoa|Linh|Châu|Bình|Nghi|Dung|Muội'),
    },
  },
};

/** A new name; children take the family name given. */
export function inventName(random: Random, people: People, sex: 'male' | 'female', family?: string): string {
  const stock = stocks[people];
  const parts = [family ?? random.pick(stock.family), random.pick(stock[sex].middle), random.pick(stock[sex].given)];
  return parts.filter((part) => part !== '').join(' ');
}

function list(names: string): Names {
  const [first = '', ...rest] = names.split('|');
  return [first, ...rest];
}
