import { Controller, Post, Req } from '@nestjs/common';
import { keepFile, type KeptFile, maxUploadBytes } from '@hotich/casework';
import { ApiProblems, readUpload } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { FileStore, inTransaction } from '@hotich/persistence';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { KeptFileDto, UploadFormDto } from './counter.dto';
import { fileOwnerOf } from './file-owner';

@ApiTags('counter')
@ApiProblems(401, 403, 413, 415, 422, 429)
@Roles('receptionist')
@Controller('files')
export class FilesController {
  constructor(
    private readonly source: DataSource,
    private readonly store: FileStore,
  ) {}

  /** A paper scanned at the counter, the receptionist's until a dossier takes it. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadFormDto })
  @ApiCreatedResponse({ type: KeptFileDto })
  async uploadFile(@CurrentStaff() staff: Member, @Req() request: FastifyRequest): Promise<KeptFile> {
    const upload = await readUpload(request, { maxBytes: maxUploadBytes });
    return inTransaction(this.source, { office: staff.office.code }, (tx) =>
      keepFile({ tx, store: this.store }, upload, fileOwnerOf(staff)),
    );
  }
}
