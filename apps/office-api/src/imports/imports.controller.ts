import { ApiProblems, Idempotent, readUpload } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { Controller, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { UuidPipe } from '../dossiers/uuid.pipe';
import { ImportDetailsDto, ImportFormDto, ImportListDto } from './import.dto';
import { ImportsService } from './imports.service';

/** A hundred thousand rows with every column filled. */
const maxBytes = 100 * 1024 * 1024;

@ApiTags('imports')
@ApiProblems(401, 403, 429)
@Roles('administrator', 'civilStatusOfficer')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  /** Takes a file in, to be loaded in the background; the same file twice is one import. */
  @Post()
  @HttpCode(202)
  @Idempotent()
  @ApiProblems(400, 409, 413, 415, 422)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportFormDto })
  @ApiAcceptedResponse({ type: ImportDetailsDto })
  async importBooks(@CurrentStaff() staff: Member, @Req() request: FastifyRequest): Promise<ImportDetailsDto> {
    return this.imports.takeIn(staff, await readUpload(request, { maxBytes }));
  }

  /** The latest imports into the books that the caller's office keeps. */
  @Get()
  @ApiOkResponse({ type: ImportListDto })
  async listImports(@CurrentStaff() staff: Member): Promise<ImportListDto> {
    const items = await this.imports.list(staff);
    return { items, total: items.length, next: null };
  }

  /** How far an import is, with the first rows that were refused. */
  @Get(':id')
  @ApiProblems(404)
  @ApiOkResponse({ type: ImportDetailsDto })
  getImport(@CurrentStaff() staff: Member, @Param('id', UuidPipe) id: string): Promise<ImportDetailsDto> {
    return this.imports.details(staff, id);
  }

  /** The refused rows with what to do about them: to be mended in a spreadsheet and brought back. */
  @Get(':id/report')
  @ApiProblems(404)
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="bao-cao-nhap-so.csv"')
  @Header('cache-control', 'no-store')
  importReport(@CurrentStaff() staff: Member, @Param('id', UuidPipe) id: string): Promise<string> {
    return this.imports.report(staff, id);
  }
}
