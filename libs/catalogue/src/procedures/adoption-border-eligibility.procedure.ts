import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
import {
  adopterFields,
  adoptersField,
  adoptionEditions,
  adoptiveFather,
  adoptiveMother,
} from './blocks/adoption.block';
import { adopterRelation } from './blocks/adoption-law.block';
import {
  adopterCircumstances,
  adopterHealth,
  adopterIdentities,
  adopterMaritalStatus,
  adopterMarriage,
} from './blocks/adoption-papers.block';
import { copiesWanted, lacking, registrationOffice, residenceOf } from './blocks/common.block';
import { formOf } from './blocks/form-of.block';
import { personColumns, requesterColumns } from './blocks/person-columns';
import { requester } from './blocks/requester.block';
import { usualSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
    asks: { ...requester, ...adopterRelation, ...adoptersField },
  },
  { id: 'adoptiveFather', title: { vi: 'Cha nuôi', km: 'ឪពុកចិញ្ចឹម' }, asks: adopterFields(adoptiveFather) },
  { id: 'adoptiveMother', title: { vi: 'Mẹ nuôi', km: 'ម្តាយចិញ្ចឹម' }, asks: adopterFields(adoptiveMother) },
  {
    id: 'marriage',
    title: { vi: 'Hôn nhân của người nhận nuôi', km: 'អាពាហ៍ពិពាហ៍របស់អ្នកទទួលចិញ្ចឹម' },
    asks: adopterMarriage,
  },
  {
    id: 'child',
    title: { vi: 'Trẻ em nước láng giềng', km: 'កុមារប្រទេសជិតខាង' },
    asks: {
      neighbourState: {
        kind: 'nationality',
        required: true,
        label: { vi: 'Nước của trẻ', km: 'ប្រទេសរបស់កុមារ' },
      },
      neighbourChildName: {
        kind: 'personName',
        required: false,
        label: { vi: 'Họ tên trẻ (nếu đã biết)', km: 'ឈ្មោះកុមារ (បើដឹងហើយ)' },
      },
    },
  },
  {
    id: 'office',
    title: { vi: 'Nơi xác nhận', km: 'កន្លែងបញ្ជាក់' },
    asks: {
      ...registrationOffice(
        { vi: 'Nơi xác nhận', km: 'កន្លែងបញ្ជាក់' },
        { vi: 'Ủy ban nhân dân xã biên giới nơi thường trú.', km: 'គណៈកម្មាធិការប្រជាជនឃុំព្រំដែនដែលមានទីលំនៅអចិន្ត្រៃយ៍។' },
      ),
      ...copiesWanted,
    },
  },
]);

/** The national list asks every adopter for both, whether kin or not. */
const ofEverybody = (paper: Component): Component => lacking('when', paper);

const components: readonly Component[] = [
  ...adopterIdentities,
  ofEverybody(adopterHealth),
  ofEverybody(adopterCircumstances),
  ...adopterMaritalStatus,
  residenceOf(
    { vi: 'Giấy tờ chứng minh nơi thường trú ở khu vực biên giới', km: 'ឯកសារបញ្ជាក់ទីលំនៅអចិន្ត្រៃយ៍នៅតំបន់ព្រំដែន' },
    'requester',
  ),
];

/** A paper for the authority across the border, which registers the adoption; nothing is entered in our books yet. */
export const adoptionBorderEligibilityFile: ProcedureFile = {
  code: '2.002349',
  title: {
    vi: 'Cấp giấy xác nhận công dân Việt Nam thường trú ở khu vực biên giới đủ điều kiện nhận trẻ em của nước láng giềng cư trú ở khu vực biên giới làm con nuôi',
    km: 'ការចេញលិខិតបញ្ជាក់ពលរដ្ឋវៀតណាមនៅតំបន់ព្រំដែនមានលក្ខខណ្ឌទទួលកុមារប្រទេសជិតខាងជាកូនចិញ្ចឹម',
  },
  summary: {
    vi: 'Giấy xác nhận để nộp cho cơ quan có thẩm quyền của nước láng giềng, nơi đăng ký việc nuôi con nuôi.',
    km: 'លិខិតបញ្ជាក់សម្រាប់ដាក់ជូនអាជ្ញាធរប្រទេសជិតខាង ដែលចុះបញ្ជីការទទួលកូនចិញ្ចឹម។',
  },
  ground:
    'Luật Nuôi con nuôi 52/2010/QH12 Điều 42; NĐ 19/2011/NĐ-CP; NĐ 24/2019/NĐ-CP; NĐ 06/2025/NĐ-CP; NĐ 18/2026/NĐ-CP',
  lifeEvent: 'family',
  offered: 'landBorder',
  competence: {
    key: 'residence',
    of: ['requester'],
    ground: 'Thủ tục 2.002349: Ủy ban nhân dân xã nơi người nhận con nuôi thường trú',
  },
  presence: { when: 'none', ground: 'Thủ tục 2.002349: trả kết quả trực tuyến, bưu chính hoặc tại Trung tâm' },
  proxy: { allowed: 'never', ground: 'Thủ tục 2.002349 không có văn bản ủy quyền: chưa xác minh' },
  form,
  components,
  deadline: {
    kind: 'WD',
    days: 10,
    ground: 'Thủ tục 2.002349, trình tự: 10 ngày làm việc; bảng của cổng ghi "10 Ngày": chưa xác minh',
  },
  policy: defaultPolicy,
  steps: usualSteps('confirmation').filter(({ kind }) => kind !== 'draftConfirmation'),
  fee: { kind: 'free', ground: 'Thủ tục 2.002349: miễn phí' },
  entries: [
    {
      book: 'confirmation',
      registrationType: 0,
      subject: { name: 'requesterName', birth: 'requesterBirthDate', personalId: 'requesterPersonalId' },
      columns: {
        ...personColumns('chn', 'adoptiveFather', form),
        ...personColumns('men', 'adoptiveMother', form),
        cnHoTen: 'neighbourChildName',
        cnQuocTich: 'neighbourState',
        ...requesterColumns(form),
      },
      fixed: { noiDungXacNhan: 'Đủ điều kiện nhận trẻ em nước láng giềng cư trú ở khu vực biên giới làm con nuôi' },
    },
  ],
  results: [{ code: 'KQ.G15.000005', template: 'confirmation' }],
  editions: adoptionEditions('Luật Nuôi con nuôi 52/2010/QH12 Điều 42'),
};
