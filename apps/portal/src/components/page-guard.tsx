import { Component, type ReactNode } from 'react';
import { RouteTrouble } from './route-trouble';

/** Catches a page that broke, or whose script is gone after an update; the frame around it stays. */
export class PageGuard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError = (): { broken: boolean } => ({ broken: true });
  override render(): ReactNode {
    return this.state.broken ? <RouteTrouble /> : this.props.children;
  }
}
