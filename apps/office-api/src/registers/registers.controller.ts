import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiProblems } from '@hotich/http';
import { CurrentStaff, Roles, type Member } from '@hotich/identity';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { UuidPipe } from '../dossiers/uuid.pipe';
import { BookDto, EntryDetailsDto, EntryPageDto, EntryQueryDto } from './register.dto';
import { RegistersService } from './registers.service';

@ApiTags('registers')
@ApiProblems(401, 403, 429)
@Roles('receptionist', 'civilStatusOfficer', 'leader')
@Controller()
export class RegistersController {
  constructor(private readonly registers: RegistersService) {}

  @Get('registers/entries')
  @ApiOkResponse({ type: EntryPageDto })
  @ApiProblems(422)
  searchEntries(@CurrentStaff() staff: Member, @Query() query: EntryQueryDto): Promise<EntryPageDto> {
    return this.registers.search(staff, query);
  }

  @Get('registers/entries/:id')
  @ApiOkResponse({ type: EntryDetailsDto })
  @ApiProblems(404)
  getEntry(@CurrentStaff() staff: Member, @Param('id', UuidPipe) id: string): Promise<EntryDetailsDto> {
    return this.registers.entry(staff, id);
  }

  @Get('books')
  @Roles('receptionist', 'civilStatusOfficer', 'leader', 'administrator')
  @ApiOkResponse({ type: [BookDto] })
  listBooks(@CurrentStaff() staff: Member): Promise<BookDto[]> {
    return this.registers.books(staff);
  }
}
