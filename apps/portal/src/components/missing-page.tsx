import { ApiProblem } from '../api/problem';
import { Failed } from './loaded';

export function MissingPage() {
  return <Failed problem={new ApiProblem(404, 'resource.notFound')} onRetry={() => window.location.reload()} />;
}
