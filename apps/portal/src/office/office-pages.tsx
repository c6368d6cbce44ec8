import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { OfficeFrame } from './office-frame';
import { StartPage } from './start-page';

const QueuePage = lazy(async () => ({ default: (await import('./queue-page')).QueuePage }));
const DeskPage = lazy(async () => ({ default: (await import('./desk-page')).DeskPage }));
const ApprovalsPage = lazy(async () => ({ default: (await import('./approvals-page')).ApprovalsPage }));
const SealPage = lazy(async () => ({ default: (await import('./seal-page')).SealPage }));
const CounterPage = lazy(async () => ({ default: (await import('./counter/counter-page')).CounterPage }));
const IntakePage = lazy(async () => ({ default: (await import('./counter/intake-page')).IntakePage }));
const CounterSupplementPage = lazy(async () => ({
  default: (await import('./counter/counter-supplement-page')).CounterSupplementPage,
}));
const RegisterPage = lazy(async () => ({ default: (await import('./register-page')).RegisterPage }));
const EntryPage = lazy(async () => ({ default: (await import('./entry-page')).EntryPage }));
const BooksPage = lazy(async () => ({ default: (await import('./books/books-page')).BooksPage }));
const BookPage = lazy(async () => ({ default: (await import('./books/book-page')).BookPage }));
const SamplingPage = lazy(async () => ({ default: (await import('./books/sampling-page')).SamplingPage }));
const DoubleKeyingPage = lazy(async () => ({ default: (await import('./books/double-keying-page')).DoubleKeyingPage }));
const ImportPage = lazy(async () => ({ default: (await import('./import-page')).ImportPage }));
const CalendarPage = lazy(async () => ({ default: (await import('./admin/calendar-page')).CalendarPage }));
const EditionPage = lazy(async () => ({ default: (await import('./admin/edition-page')).EditionPage }));
const FeesPage = lazy(async () => ({ default: (await import('./admin/fees-page')).FeesPage }));
const SettingsPage = lazy(async () => ({ default: (await import('./admin/settings-page')).SettingsPage }));
const AskedPage = lazy(async () => ({ default: (await import('./asked-page')).AskedPage }));
const FollowUpPage = lazy(async () => ({ default: (await import('./follow-up-page')).FollowUpPage }));
const AvoidedPage = lazy(async () => ({ default: (await import('./avoided-page')).AvoidedPage }));
const UnitsPage = lazy(async () => ({ default: (await import('./units-page')).UnitsPage }));
const UnitPage = lazy(async () => ({ default: (await import('./unit-page')).UnitPage }));
const MissingPage = lazy(async () => ({ default: (await import('../components/missing-page')).MissingPage }));

export function OfficePages() {
  return (
    <Routes>
      <Route path="/" element={<OfficeFrame />}>
        <Route index element={<StartPage />} />
        <Route path="viec" element={<QueuePage />} />
        <Route path="ho-so/:id" element={<DeskPage />} />
        <Route path="ho-so/:id/bo-sung" element={<CounterSupplementPage />} />
        <Route path="ky" element={<ApprovalsPage />} />
        <Route path="dong-dau" element={<SealPage />} />
        <Route path="quay" element={<CounterPage />} />
        <Route path="quay/:code/:step?" element={<IntakePage />} />
        <Route path="so" element={<RegisterPage />} />
        <Route path="so/:id" element={<EntryPage />} />
        <Route path="quyen-so" element={<BooksPage />} />
        <Route path="quyen-so/:id" element={<BookPage />} />
        <Route path="quyen-so/:id/lay-mau" element={<SamplingPage />} />
        <Route path="quyen-so/:id/hai-lan-nhap" element={<DoubleKeyingPage />} />
        <Route path="nhap-so" element={<ImportPage />} />
        <Route path="lich" element={<CalendarPage />} />
        <Route path="lich/ban-moi" element={<EditionPage />} />
        <Route path="le-phi" element={<FeesPage />} />
        <Route path="thiet-lap" element={<SettingsPage />} />
        <Route path="xac-minh" element={<AskedPage />} />
        <Route path="so-theo-doi" element={<FollowUpPage />} />
        <Route path="cat-giam" element={<AvoidedPage />} />
        <Route path="dia-gioi" element={<UnitsPage />} />
        <Route path="dia-gioi/:code" element={<UnitPage />} />
        <Route path="*" element={<MissingPage />} />
      </Route>
    </Routes>
  );
}
