import { person, personBeside } from '../register/register-facts';
import { registerPaper } from '../register/register-paper';

/** The certificate of an adoption (Luật Nuôi con nuôi 52/2010/QH12 Điều 22). */
export const adoptionCertificate = registerPaper({
  id: 'adoption-certificate',
  validFrom: '2021-02-26',
  source: 'Thông tư 10/2020/TT-BTP',
  title: 'Giấy chứng nhận nuôi con nuôi',
  facts: {
    copyMark: 'NCN-BS',
    sections: [
      [
        { title: 'Cha nuôi', lines: personBeside('chn') },
        { title: 'Mẹ nuôi', lines: personBeside('men') },
      ],
      { title: 'Người được nhận làm con nuôi', lines: [...person('cn'), { label: 'Nơi sinh', column: 'cnNoiSinh' }] },
      {
        title: 'Bên giao con nuôi',
        lines: [
          { label: 'Bên giao', column: 'bgLoai' },
          { label: 'Họ, chữ đệm, tên người giao', column: 'bgHoTen', kind: 'name' },
          { label: 'Giấy tờ tùy thân', column: 'bg', kind: 'identityPaper' },
          { label: 'Nơi cư trú hoặc tên, địa chỉ cơ sở', column: 'bgNoiCuTru' },
        ],
      },
    ],
    registeredAt: 'Nơi đăng ký nuôi con nuôi',
  },
  signedBy: [
    { who: 'Cha nuôi', column: 'chnHoTen' },
    { who: 'Mẹ nuôi', column: 'menHoTen' },
  ],
  dense: true,
});
