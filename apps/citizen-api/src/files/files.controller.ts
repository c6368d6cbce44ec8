import { acceptedMediaTypes, keepFile, type KeptFile, maxUploadBytes } from '@hotich/casework';
import { ApiProblems, notFound, readUpload, sendFile } from '@hotich/http';
import { type Citizen, CurrentCitizen } from '@hotich/identity';
import { FileStore, inTransaction } from '@hotich/persistence';
import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiNoContentResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { FileDto, uploadSchema } from './file.dto';

@ApiTags('files')
@ApiProblems(401, 404)
@Controller('files')
export class FilesController {
  constructor(
    private readonly source: DataSource,
    private readonly store: FileStore,
  ) {}

  /** One PDF, JPEG or PNG of at most 15 MB for one component, kept until a dossier takes it or it is removed. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadSchema })
  @ApiCreatedResponse({ type: FileDto })
  @ApiProblems(413, 415, 422)
  async uploadFile(@CurrentCitizen() { personKey }: Citizen, @Req() request: FastifyRequest): Promise<KeptFile> {
    const upload = await readUpload(request, { maxBytes: maxUploadBytes });
    return inTransaction(this.source, { person: personKey }, (tx) =>
      keepFile({ tx, store: this.store }, upload, personKey),
    );
  }

  @Get(':id')
  @ApiProduces(...acceptedMediaTypes)
  async readFile(
    @CurrentCitizen() { personKey }: Citizen,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [file] = await inTransaction(this.source, { person: personKey }, (tx) =>
      tx.query<StoredFile[]>(
        'SELECT file_name AS name, media_type AS "mediaType", sha256 FROM attachment WHERE id = $1',
        [id],
      ),
    );
    if (!file) throw notFound('file');
    sendFile(reply, await this.store.get(file.sha256), file);
  }

  /** Only while no dossier has it: what was handed in stays with the dossier. The bytes may be another row's too. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async removeFile(@CurrentCitizen() { personKey }: Citizen, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    const [, removed] = await inTransaction(this.source, { person: personKey }, (tx) =>
      tx.query<[unknown, number]>('DELETE FROM attachment WHERE id = $1 AND dossier_id IS NULL', [id]),
    );
    if (removed === 0) throw notFound('file');
  }
}

interface StoredFile {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
}
