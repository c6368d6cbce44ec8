import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { calendarInForce } from '@hotich/casework';
import { ApiProblems, Idempotent } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CalendarDto } from './calendar.dto';
import { CalendarEditions } from './calendar-editions.service';
import { CalendarEditionDto, CalendarEditionListDto, NewCalendarDto } from './edition.dto';

/** Open to every member of staff: all deadlines they answer for are counted by it. */
@ApiTags('calendar')
@ApiProblems(401, 403, 429)
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly source: DataSource,
    private readonly editions: CalendarEditions,
  ) {}

  @Get()
  @ApiOkResponse({ type: CalendarDto })
  getCalendar(@CurrentStaff() staff: Member): Promise<CalendarDto> {
    return inTransaction(this.source, { office: staff.office.code }, calendarInForce);
  }

  @Get('editions')
  @ApiOkResponse({ type: CalendarEditionListDto })
  async listCalendarEditions(): Promise<CalendarEditionListDto> {
    const items = await this.editions.list();
    return { items, total: items.length, next: null };
  }

  /** Publishes a whole calendar, as after a late announcement. It holds at once for everything that is counted anew. */
  @Post('editions')
  @HttpCode(201)
  @Roles('administrator')
  @Idempotent()
  @ApiCreatedResponse({ type: CalendarEditionDto })
  @ApiProblems(400, 409, 422)
  publishCalendar(@CurrentStaff() staff: Member, @Body() edition: NewCalendarDto): Promise<CalendarEditionDto> {
    return this.editions.publish(staff, edition);
  }
}
