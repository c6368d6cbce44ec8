import { legalDay } from '@hotich/casework';
import { ApiProblems, Idempotent, notFound } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { closeVolume, confirmClosing, coverageOf, getBook, openSealed, returnClosing } from '@hotich/registers';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { UuidPipe } from '../dossiers/uuid.pipe';
import { EntryDetailsDto } from '../registers/register.dto';
import { detailsOf } from '../registers/registers.service';
import { BookActs } from './book-acts';
import { BookDetailsDto, BookQueryDto, ClosingDto, OpeningDto, ReasonDto, SeriesCoverageDto } from './book.dto';

/** The volumes: what there is, closing them, and opening one protected entry. */
@ApiTags('books')
@ApiProblems(401, 403, 429)
@Roles('civilStatusOfficer', 'leader')
@Controller('books')
export class BooksController {
  constructor(private readonly acts: BookActs) {}

  /** What is there of each series that the office keeps, its predecessors' among them. */
  @Get('coverage')
  @Roles('receptionist', 'civilStatusOfficer', 'leader', 'administrator')
  @ApiOkResponse({ type: [SeriesCoverageDto] })
  bookCoverage(@CurrentStaff() staff: Member): Promise<SeriesCoverageDto[]> {
    return this.acts.read(staff, (tx) => coverageOf(tx));
  }

  @Get(':id')
  @Roles('receptionist', 'civilStatusOfficer', 'leader')
  @ApiOkResponse({ type: BookDetailsDto })
  @ApiProblems(404, 422)
  getBook(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Query() { from }: BookQueryDto,
  ): Promise<BookDetailsDto> {
    return this.details(staff, id, from);
  }

  /** Closes a volume and writes its totals: at the year's end, or when it is full. */
  @Post(':id/closing')
  @HttpCode(200)
  @Roles('civilStatusOfficer')
  @Idempotent()
  @ApiOkResponse({ type: BookDetailsDto })
  @ApiProblems(400, 404, 409, 422)
  async closeBook(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Body() { why, pages }: ClosingDto,
  ): Promise<BookDetailsDto> {
    await this.acts.carryOut(staff, { action: 'book.close', book: id }, (tx) =>
      closeVolume(tx, { book: id, by: staff.id, why, pages, today: legalDay() }),
    );
    return this.details(staff, id);
  }

  /** The head confirms the totals. */
  @Post(':id/closing/confirmation')
  @HttpCode(200)
  @Roles('leader')
  @Idempotent()
  @ApiOkResponse({ type: BookDetailsDto })
  @ApiProblems(400, 404, 409)
  async confirmBookClosing(@CurrentStaff() staff: Member, @Param('id', UuidPipe) id: string): Promise<BookDetailsDto> {
    await this.acts.carryOut(staff, { action: 'book.confirmClosing', book: id }, (tx) =>
      confirmClosing(tx, id, staff.id),
    );
    return this.details(staff, id);
  }

  /** The head sends the totals back; the volume stays closed and the officer writes them anew. */
  @Post(':id/closing/return')
  @HttpCode(200)
  @Roles('leader')
  @Idempotent()
  @ApiOkResponse({ type: BookDetailsDto })
  @ApiProblems(400, 404, 409, 422)
  async returnBookClosing(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: ReasonDto,
  ): Promise<BookDetailsDto> {
    await this.acts.carryOut(staff, { action: 'book.returnClosing', book: id }, (tx) =>
      returnClosing(tx, id, staff.id, reason.trim()),
    );
    return this.details(staff, id);
  }

  /** One look at one entry of a sealed volume; who looked and why is kept. */
  @Post(':id/opening')
  @HttpCode(200)
  @ApiOkResponse({ type: EntryDetailsDto })
  @ApiProblems(400, 404, 422)
  async openSealedEntry(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Body() { number, reason }: OpeningDto,
  ): Promise<EntryDetailsDto> {
    const entry = await this.acts.carryOut(staff, { action: 'entry.opened', book: id }, (tx) =>
      openSealed(tx, { book: id, number, reason: reason.trim(), by: staff.id }),
    );
    return detailsOf(entry);
  }

  private async details(staff: Member, id: string, from?: number): Promise<BookDetailsDto> {
    const book = await this.acts.read(staff, (tx) => getBook(tx, id, from));
    if (!book) throw notFound('book');
    return book;
  }
}
