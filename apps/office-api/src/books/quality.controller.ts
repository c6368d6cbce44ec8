import { createHash } from 'node:crypto';
import { as, isUuid, type EntryId } from '@hotich/domain';
import { ApiProblems, Idempotent, notFound, Problem, readUpload } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import {
  checkSampled,
  compareSecondKeying,
  decideDifference,
  differencesOf,
  drawSampling,
  samplingOf,
  samplingPlan,
} from '@hotich/registers';
import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { UuidPipe } from '../dossiers/uuid.pipe';
import { BookActs } from './book-acts';
import {
  BookSamplingDto,
  CheckDto,
  DifferenceDecisionDto,
  DifferenceDto,
  KeyingFormDto,
  KeyingReportDto,
} from './quality.dto';

const maxCsvBytes = 50 * 1024 * 1024;

/** How sure a digitised volume is: typed twice, differences decided by a third person, a sample held beside its pages. */
@ApiTags('books')
@ApiProblems(401, 403, 404, 429)
@Roles('civilStatusOfficer', 'leader')
@Controller('books/:id')
export class BookQualityController {
  constructor(private readonly acts: BookActs) {}

  @Get('sampling')
  @ApiOkResponse({ type: BookSamplingDto })
  async getSampling(@CurrentStaff() staff: Member, @Param('id', UuidPipe) id: string): Promise<BookSamplingDto> {
    const sampling = await this.acts.read(staff, (tx) => samplingOf(tx, id));
    return { ground: samplingPlan.ground, sampling };
  }

  /** Draws a sample. Nobody who typed the volume in draws or checks it. */
  @Post('sampling')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ type: BookSamplingDto })
  @ApiProblems(400, 409)
  async drawSampling(@CurrentStaff() staff: Member, @Param('id', UuidPipe) id: string): Promise<BookSamplingDto> {
    await this.acts.carryOut(staff, { action: 'book.drawSample', book: id }, (tx) => drawSampling(tx, id, staff.id));
    return this.getSampling(staff, id);
  }

  /** One entry held beside its page; the last one brings the verdict. */
  @Post('sampling/checks')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ type: BookSamplingDto })
  @ApiProblems(400, 409, 422)
  async checkSampledEntry(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Body() { entry, against, differences }: CheckDto,
  ): Promise<BookSamplingDto> {
    const wrong = Object.entries(differences).filter(([, text]) => typeof text !== 'string' || text.length > 500);
    if (wrong.length > 0)
      throw new Problem(
        'request.invalid',
        {},
        wrong.map(([field]) => ({ field, rule: 'notText' })),
      );
    const of = { action: 'book.checkSample', book: id, entry: as<EntryId>(entry) } as const;
    await this.acts.carryOut(staff, of, async (tx) => {
      const sampling = await samplingOf(tx, id);
      if (!sampling) throw notFound('sampling');
      await checkSampled(tx, { sampling: sampling.id, entry: of.entry, by: staff.id, against, differences });
    });
    return this.getSampling(staff, id);
  }

  /** The second, independent keying of a volume, compared with the first field by field. */
  @Post('second-keying')
  @HttpCode(200)
  @Roles('receptionist', 'civilStatusOfficer', 'administrator')
  @Idempotent()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: KeyingFormDto })
  @ApiOkResponse({ type: KeyingReportDto })
  @ApiProblems(400, 409, 413, 415, 422)
  async keySecond(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<KeyingReportDto> {
    const { file } = await readUpload(request, { maxBytes: maxCsvBytes });
    const fileSha256 = createHash('sha256').update(file.bytes).digest('hex');
    return this.acts.carryOut(staff, { action: 'book.keySecond', book: id }, (tx) =>
      compareSecondKeying(tx, { book: id, by: staff.id, csv: file.bytes, fileSha256 }),
    );
  }

  @Get('differences')
  @ApiOkResponse({ type: [DifferenceDto] })
  listDifferences(@CurrentStaff() staff: Member, @Param('id', UuidPipe) id: string): Promise<DifferenceDto[]> {
    return this.acts.read(staff, (tx) => differencesOf(tx, id));
  }

  /** A third person says what the page has, field by field. */
  @Post('differences/:difference/decision')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ type: [DifferenceDto] })
  @ApiProblems(400, 409, 422)
  async decideDifference(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Param('difference') difference: string,
    @Body() { decision, text }: DifferenceDecisionDto,
  ): Promise<DifferenceDto[]> {
    if (!isUuid(difference)) throw notFound('difference');
    await this.acts.carryOut(staff, { action: 'book.decideDifference', book: id }, (tx) =>
      decideDifference(tx, { book: id, difference, by: staff.id, decision, ...(text !== undefined && { text }) }),
    );
    return this.listDifferences(staff, id);
  }
}
