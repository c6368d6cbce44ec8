import { inspectFile, maxUploadBytes } from '@hotich/casework';
import { ApiProblems, notFound, readUpload, sendFile } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { FileStore } from '@hotich/persistence';
import { pageImage, putPageImage } from '@hotich/registers';
import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UuidPipe } from '../dossiers/uuid.pipe';
import { BookActs } from './book-acts';
import { PageFormDto, PageImageDto } from './page.dto';

/** Scans of the pages, tied to volume and page; entries find theirs by the page they stand on. */
@ApiTags('books')
@ApiProblems(401, 403, 404, 429)
@Roles('receptionist', 'civilStatusOfficer', 'leader')
@Controller('books/:id/pages/:n')
export class PagesController {
  constructor(
    private readonly acts: BookActs,
    private readonly store: FileStore,
  ) {}

  @Post()
  @HttpCode(200)
  @Roles('receptionist', 'civilStatusOfficer', 'administrator')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: PageFormDto })
  @ApiOkResponse({ type: PageImageDto })
  @ApiProblems(413, 415, 422)
  async putPage(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Param('n') n: string,
    @Req() request: FastifyRequest,
  ): Promise<PageImageDto> {
    const page = pageOf(n);
    const { file } = await readUpload(request, { maxBytes: maxUploadBytes });
    const mediaType = await inspectFile(file.bytes);
    const sha256 = await this.store.put(file.bytes);
    const image = { page, sha256, mediaType, fileName: file.fileName, size: file.bytes.length };
    await this.acts.carryOut(staff, { action: 'book.putPage', book: id }, (tx) =>
      putPageImage(tx, id, image, staff.id),
    );
    return image;
  }

  @Get()
  @ApiProduces('image/png', 'image/jpeg', 'application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getPage(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Param('n') n: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = pageOf(n);
    const image = await this.acts.carryOut(staff, { action: 'book.readPage', book: id }, (tx) =>
      pageImage(tx, id, page),
    );
    const { mediaType, sha256 } = image;
    sendFile(reply, await this.store.get(sha256), { name: image.fileName, mediaType });
  }
}

function pageOf(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw notFound('page');
  return Number(text);
}
