import { useTranslation } from 'react-i18next';
import { TableFrame } from '../components/table-frame';
import { dong } from '../languages/moments';
import { useWords } from '../languages/use-words';
import type { AvoidedGroup, AvoidedGrouping, AvoidedSum } from './avoided-query';

/** The line whose papers are shown one by one. */
export interface Opened {
  readonly key: string;
  readonly name: string;
}

const measures = ['papers', 'pages', 'officerMinutes', 'citizenMinutes'] as const;

export function AvoidedTable({ by, items, sum, opened, onOpen }: AvoidedTableProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const nameOf = ({ key, name }: AvoidedGroup): string => {
    if (by === 'source' && (key === 'population' || key === 'register')) return t(`desk.sources.${key}`);
    if (by === 'month') return `${key.slice(5)}/${key.slice(0, 4)}`;
    return name ? say(name) : key;
  };
  return (
    <TableFrame label={t('avoided.title')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t(`avoided.grouping.${by}`)}</th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className="number">
                {t(`avoided.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const name = nameOf(item);
            const isOpen = opened?.key === item.key;
            return (
              <tr key={item.key}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    aria-expanded={isOpen}
                    title={t('avoided.open')}
                    onClick={() => onOpen(isOpen ? null : { key: item.key, name })}
                  >
                    {name}
                  </button>
                </th>
                <Measured sum={item} />
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('avoided.total')}</th>
            <Measured sum={sum} />
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  );
}

/** Whole numbers with the thousands set apart, as amounts of money are. */
function Measured({ sum }: { sum: AvoidedSum }) {
  return measures.map((measure) => (
    <td key={measure} className="number">
      {dong(sum[measure])}
    </td>
  ));
}

interface AvoidedTableProps {
  readonly by: AvoidedGrouping;
  readonly items: readonly AvoidedGroup[];
  readonly sum: AvoidedSum;
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
}
