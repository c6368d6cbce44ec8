export { type Citizen, type Member, CurrentCitizen, CurrentStaff } from './people';
export { IdentityModule } from './identity.module';
export { type IdentityConfig, identityConfig, identityOf } from './identity-config';
export { personKeyOf } from './person-key';
export { Roles } from './roles.decorator';
export { Public } from '@hotich/http';
