import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { CitizenFrame } from './citizen-frame';
import { HomePage } from './home-page';

/* Pages beyond the first come when they are asked for: the first one must be light on a slow phone. */
const EventPage = lazy(async () => ({ default: (await import('./event-page')).EventPage }));
const ProcedurePage = lazy(async () => ({ default: (await import('./procedure-page')).ProcedurePage }));
const StartPage = lazy(async () => ({ default: (await import('./start-page')).StartPage }));
const FormPage = lazy(async () => ({ default: (await import('./form-page')).FormPage }));
const ReceiptPage = lazy(async () => ({ default: (await import('./receipt-page')).ReceiptPage }));
const DossiersPage = lazy(async () => ({ default: (await import('./dossiers-page')).DossiersPage }));
const DossierPage = lazy(async () => ({ default: (await import('./dossier-page')).DossierPage }));
const SupplementPage = lazy(async () => ({ default: (await import('./supplement-page')).SupplementPage }));
const VerifyPage = lazy(async () => ({ default: (await import('./verify-page')).VerifyPage }));
const MissingPage = lazy(async () => ({ default: (await import('../components/missing-page')).MissingPage }));

export function CitizenPages() {
  return (
    <Routes>
      <Route path="/" element={<CitizenFrame />}>
        <Route index element={<HomePage />} />
        <Route path="viec/:event" element={<EventPage />} />
        <Route path="thu-tuc/:code" element={<ProcedurePage />} />
        <Route path="thu-tuc/:code/bat-dau" element={<StartPage />} />
        <Route path="to-khai/:id/:step?" element={<FormPage />} />
        <Route path="da-nop/:code" element={<ReceiptPage />} />
        <Route path="ho-so" element={<DossiersPage />} />
        <Route path="ho-so/:code" element={<DossierPage />} />
        <Route path="ho-so/:code/bo-sung" element={<SupplementPage />} />
        <Route path="xac-minh/:code?" element={<VerifyPage />} />
        <Route path="*" element={<MissingPage />} />
      </Route>
    </Routes>
  );
}
