import { blankDeclaration, instantOf, legalDay } from '@hotich/casework';
import { findProcedure } from '@hotich/catalogue';
import { paperDeclaration, renderDocument } from '@hotich/documents';
import { ApiProblems, Problem, Public, sendPdf } from '@hotich/http';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

@ApiTags('procedures')
@Public()
@Controller('procedures/:code/declaration')
export class DeclarationsController {
  private kept: { readonly day: string; readonly papers: Map<string, Promise<Buffer>> } | null = null;

  /** The declaration to print and fill in by hand, for whoever comes to the counter with paper. */
  @Get()
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems(404)
  async readDeclaration(@Param('code') code: string, @Res() reply: FastifyReply): Promise<void> {
    const paper = await this.paperOf(code);
    sendPdf(reply, paper, `to-khai-${code}.pdf`);
  }

  /** Everybody may ask for it, and it is the same all day: it is set once. */
  private paperOf(code: string): Promise<Buffer> {
    const now = new Date();
    const day = legalDay(now);
    const procedure = findProcedure(code, day);
    if (!procedure || procedure.offered !== undefined)
      throw new Problem('procedure.unknown', { procedure: code.slice(0, 20) });
    if (this.kept?.day !== day) this.kept = { day, papers: new Map() };
    const { papers } = this.kept;
    const known = papers.get(code);
    if (known) return known;
    const paper = renderDocument(paperDeclaration, blankDeclaration(procedure, instantOf(now))).then(({ pdf }) =>
      Buffer.from(pdf),
    );
    papers.set(code, paper);
    // What could not be set is tried again by the next who asks.
    paper.catch(() => papers.delete(code));
    return paper;
  }
}
