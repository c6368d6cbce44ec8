import { legalDay } from '@hotich/casework';
import { ApiProblems, Idempotent } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { NewSettingDto, SettingDto, SettingListDto } from './setting.dto';
import { SettingsService } from './settings.service';

/** Where the law is silent or could not be confirmed: what is taken for it, and who decided so. */
@ApiTags('settings')
@ApiProblems(401, 403, 429)
@Roles('administrator')
@Controller('settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Get()
  @ApiOkResponse({ type: SettingListDto })
  async listSettings(): Promise<SettingListDto> {
    const items = await this.settings.list(legalDay());
    return { items, total: items.length, next: null };
  }

  /** Decides a value from a day on. Dossiers already handed in keep the times they were promised. */
  @Post()
  @HttpCode(201)
  @Idempotent()
  @ApiCreatedResponse({ type: SettingDto })
  @ApiProblems(400, 409, 422)
  decideSetting(@CurrentStaff() staff: Member, @Body() setting: NewSettingDto): Promise<SettingDto> {
    return this.settings.decide(staff, setting, legalDay());
  }
}
