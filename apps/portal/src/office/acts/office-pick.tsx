import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PickField } from '../../form/pick-field';
import { officesQuery } from '../queries';
import { useStaff } from '../staff';

/** Another commune, found by a few letters of its name. One's own is no answer to "which other office". */
export function OfficePick({ label, value, onChange }: OfficePickProps) {
  const { t } = useTranslation();
  const own = useStaff().office.code;
  const offices = useQuery(officesQuery).data ?? [];
  return (
    <PickField
      name="to"
      spec={{
        kind: 'office',
        required: true,
        label: { vi: label, km: label },
        hint: { vi: t('field.choose'), km: '' },
      }}
      value={value}
      complaint={undefined}
      offices={offices}
      options={offices.filter(({ code }) => code !== own).map(({ code, authority }) => ({ id: code, text: authority }))}
      onChange={(next) => onChange(String(next))}
      onLeave={() => undefined}
    />
  );
}

interface OfficePickProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
}
