import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiProblems, Idempotent, readUpload } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ImportFormDto, ImportReportDto } from './import.dto';
import { ImportsService } from './imports.service';

/** A volume of some ten thousand entries with every column filled. */
const maxBytes = 50 * 1024 * 1024;

@ApiTags('imports')
@ApiProblems(400, 401, 403, 409, 413, 415, 422, 429)
@Roles('administrator', 'civilStatusOfficer')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Post()
  @HttpCode(200)
  @Idempotent()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportFormDto })
  @ApiOkResponse({ type: ImportReportDto })
  async importBooks(@CurrentStaff() staff: Member, @Req() request: FastifyRequest): Promise<ImportReportDto> {
    return this.imports.bringIn(staff, await readUpload(request, { maxBytes }));
  }
}
