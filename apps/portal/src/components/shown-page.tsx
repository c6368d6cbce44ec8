import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Loading } from './loaded';
import { PageGuard } from './page-guard';

/** The page of the present address: awaited, and guarded so that moving on recovers from one that broke. */
export function ShownPage() {
  const { pathname } = useLocation();
  return (
    <PageGuard key={pathname.split('/').slice(0, 3).join('/')}>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </PageGuard>
  );
}
