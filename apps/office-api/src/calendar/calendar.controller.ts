import { Controller, Get } from '@nestjs/common';
import { ApiProblems } from '@hotich/http';
import { CurrentStaff, type Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CalendarDto } from './calendar.dto';
import { CalendarRepository } from './calendar.repository';

/** Open to every member of staff: all deadlines they answer for are counted by it. */
@ApiTags('calendar')
@ApiProblems(401, 403, 429)
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly source: DataSource,
    private readonly calendars: CalendarRepository,
  ) {}

  @Get()
  @ApiOkResponse({ type: CalendarDto })
  getCalendar(@CurrentStaff() staff: Member): Promise<CalendarDto> {
    return inTransaction(this.source, { office: staff.office.code }, (tx) => this.calendars.inForce(tx));
  }
}
