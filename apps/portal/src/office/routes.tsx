import { createBrowserRouter } from 'react-router';
import { Loading } from '../components/loaded';
import { RouteTrouble } from '../components/route-trouble';
import { OfficeFrame } from './office-frame';
import { StartPage } from './start-page';

export const router = createBrowserRouter(
  [
    {
      path: '/',
      element: <OfficeFrame />,
      errorElement: <RouteTrouble />,
      hydrateFallbackElement: <Loading />,
      children: [
        { index: true, element: <StartPage /> },
        { path: 'viec', lazy: async () => ({ Component: (await import('./queue-page')).QueuePage }) },
        { path: 'ho-so/:id', lazy: async () => ({ Component: (await import('./desk-page')).DeskPage }) },
        { path: 'ky', lazy: async () => ({ Component: (await import('./approvals-page')).ApprovalsPage }) },
        { path: 'dong-dau', lazy: async () => ({ Component: (await import('./seal-page')).SealPage }) },
        { path: 'quay', lazy: async () => ({ Component: (await import('./counter-page')).CounterPage }) },
        { path: 'quay/:code/:step?', lazy: async () => ({ Component: (await import('./intake-page')).IntakePage }) },
        { path: 'so', lazy: async () => ({ Component: (await import('./register-page')).RegisterPage }) },
        { path: 'so/:id', lazy: async () => ({ Component: (await import('./entry-page')).EntryPage }) },
        { path: 'nhap-so', lazy: async () => ({ Component: (await import('./import-page')).ImportPage }) },
        { path: 'lich', lazy: async () => ({ Component: (await import('./calendar-page')).CalendarPage }) },
        { path: '*', lazy: async () => ({ Component: (await import('../components/missing-page')).MissingPage }) },
      ],
    },
  ],
  { basename: '/office' },
);
