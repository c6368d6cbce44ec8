import { bookNames } from '@hotich/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button';
import { Loaded } from '../components/loaded';
import { TableFrame } from '../components/table-frame';
import { useMoment } from '../languages/use-moment';
import { importsQuery } from './import-queries';

/** The files that were brought in, the latest first. */
export function ImportList({ onShow }: { onShow: (id: string) => void }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const imports = useQuery(importsQuery);
  return (
    <section>
      <h2>{t('imports.earlier')}</h2>
      <Loaded query={imports}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('imports.none')}</p>
          ) : (
            <TableFrame label={t('imports.earlier')}>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{t('imports.file')}</th>
                    <th scope="col">{t('imports.kind')}</th>
                    <th scope="col">{t('imports.at')}</th>
                    <th scope="col">{t('imports.progress')}</th>
                    <th scope="col">{t('imports.taken')}</th>
                    <th scope="col">{t('imports.refused')}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((one) => (
                    <tr key={one.id}>
                      <td>
                        <Button onPress={() => onShow(one.id)}>{one.fileName || one.id.slice(0, 8)}</Button>
                      </td>
                      <td>{bookNames[one.kind]}</td>
                      <td>{at(one.importedAt)}</td>
                      <td>
                        {t(`imports.state.${one.state}`)} ({one.percent}%)
                      </td>
                      <td>{one.rowsTaken}</td>
                      <td>{one.rowsRefused}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableFrame>
          )
        }
      </Loaded>
    </section>
  );
}
