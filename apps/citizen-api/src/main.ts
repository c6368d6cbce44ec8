import { x } from '@hotich/domain'; import {jwtVerify} from 'jose'; console.log(x, typeof jwtVerify);
