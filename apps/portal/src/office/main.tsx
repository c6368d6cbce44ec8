import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { officeSignIn } from '../api/office-client';
import { newQueryClient } from '../api/query-client';
import { showTextSize } from '../components/large-text';
import { startLanguage } from '../languages/language';
import { citizen } from '../languages/vi/citizen';
import { common } from '../languages/vi/common';
import { office } from '../languages/vi/office';
import { SignInAddress } from '../session/sign-in-address';
import '../styles/fonts.css';
import '../styles/base.css';
import '../styles/parts.css';
import '../styles/dialog.css';
import '../styles/form.css';
import '../styles/citizen.css';
import '../styles/office.css';
import '../styles/office-pages.css';
import { OfficePages } from './office-pages';

showTextSize();
await startLanguage({ ...common, ...citizen, ...office }, ['vi']);
const place = document.getElementById('root');
if (place) {
  createRoot(place).render(
    <SignInAddress value={officeSignIn}>
      <QueryClientProvider client={newQueryClient()}>
        <BrowserRouter basename="/office">
          <OfficePages />
        </BrowserRouter>
      </QueryClientProvider>
    </SignInAddress>,
  );
}
