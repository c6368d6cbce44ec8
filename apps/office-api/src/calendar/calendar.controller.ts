import { Controller, Get } from '@nestjs/common';
import { calendarInForce } from '@hotich/casework';
import { ApiProblems } from '@hotich/http';
import { CurrentStaff, type Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CalendarDto } from './calendar.dto';

/** Open to every member of staff: all deadlines they answer for are counted by it. */
@ApiTags('calendar')
@ApiProblems(401, 403, 429)
@Controller('calendar')
export class CalendarController {
  constructor(private readonly source: DataSource) {}

  @Get()
  @ApiOkResponse({ type: CalendarDto })
  getCalendar(@CurrentStaff() staff: Member): Promise<CalendarDto> {
    return inTransaction(this.source, { office: staff.office.code }, calendarInForce);
  }
}
