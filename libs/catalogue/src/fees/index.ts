export * from './fee-for';
export * from './fee-rate';
export * from './is-late';
export * from './lawful-reliefs';
export * from './national-rates';
export * from './relief';
