import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { citizenSignIn } from '../api/citizen-client';
import { newQueryClient } from '../api/query-client';
import { showTextSize } from '../components/large-text';
import { languages, startLanguage } from '../languages/language';
import { citizen } from '../languages/vi/citizen';
import { common } from '../languages/vi/common';
import { SignInAddress } from '../session/sign-in-address';
import '../styles/fonts.css';
import '../styles/base.css';
import '../styles/parts.css';
import '../styles/dialog.css';
import '../styles/form.css';
import '../styles/citizen.css';
import { CitizenPages } from './citizen-pages';

showTextSize();
await startLanguage({ ...common, ...citizen }, languages);
const place = document.getElementById('root');
if (place) {
  createRoot(place).render(
    <SignInAddress value={citizenSignIn}>
      <QueryClientProvider client={newQueryClient()}>
        <BrowserRouter>
          <CitizenPages />
        </BrowserRouter>
      </QueryClientProvider>
    </SignInAddress>,
  );
}
