import { createBrowserRouter } from 'react-router';
import { Loading } from '../components/loaded';
import { RouteTrouble } from '../components/route-trouble';
import { CitizenFrame } from './citizen-frame';
import { HomePage } from './home-page';

/** Pages beyond the first come when they are asked for: the first one must be light on a slow phone. */
export const router = createBrowserRouter([
  {
    path: '/',
    element: <CitizenFrame />,
    errorElement: <RouteTrouble />,
    hydrateFallbackElement: <Loading />,
    children: [
      { index: true, element: <HomePage /> },
      { path: 'thu-tuc/:code', lazy: async () => ({ Component: (await import('./procedure-page')).ProcedurePage }) },
      { path: 'thu-tuc/:code/bat-dau', lazy: async () => ({ Component: (await import('./start-page')).StartPage }) },
      { path: 'to-khai/:id/:step?', lazy: async () => ({ Component: (await import('./form-page')).FormPage }) },
      { path: 'da-nop/:code', lazy: async () => ({ Component: (await import('./receipt-page')).ReceiptPage }) },
      { path: 'ho-so', lazy: async () => ({ Component: (await import('./dossiers-page')).DossiersPage }) },
      { path: 'ho-so/:code', lazy: async () => ({ Component: (await import('./dossier-page')).DossierPage }) },
      {
        path: 'ho-so/:code/bo-sung',
        lazy: async () => ({ Component: (await import('./supplement-page')).SupplementPage }),
      },
      { path: 'xac-minh/:code?', lazy: async () => ({ Component: (await import('./verify-page')).VerifyPage }) },
      { path: '*', lazy: async () => ({ Component: (await import('../components/missing-page')).MissingPage }) },
    ],
  },
]);
