import { createContext, useContext } from 'react';
import type { StaffMember } from '../api/office-views';

const nobody: StaffMember = { id: '', name: '', title: '', office: { code: '', name: '' }, roles: [] };

/** The signed-in member of staff; pages are shown only once he is known. */
export const Staff = createContext<StaffMember>(nobody);
export const useStaff = (): StaffMember => useContext(Staff);
