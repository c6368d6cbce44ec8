import { createContext, useContext } from 'react';

/** How this portal signs in: given once at its root, since both use the same panels for "sign in again". */
export const SignInAddress = createContext<(returnTo: string) => string>((returnTo) => returnTo);

/** The sign-in address that leads back to the page now open. */
export function useSignInAddress(): string {
  const address = useContext(SignInAddress);
  return address(window.location.pathname + window.location.search);
}
