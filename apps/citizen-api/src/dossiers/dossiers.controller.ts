import type { DossierView } from '@hotich/casework';
import { ApiProblems, type Page, PageQuery } from '@hotich/http';
import { type Citizen, CurrentCitizen } from '@hotich/identity';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { dossierViewRef } from '../openapi/dossier-view.schema';
import { type OwnDossierDto, OwnDossierListDto } from './dossier.dto';
import { DossierReader } from './dossier-reader.service';

@ApiTags('dossiers')
@ApiProblems(401)
@Controller('dossiers')
export class DossiersController {
  constructor(private readonly reader: DossierReader) {}

  /** The caller's dossiers, newest first. */
  @Get()
  @ApiOkResponse({ type: OwnDossierListDto })
  @ApiProblems(422)
  listDossiers(@CurrentCitizen() { personKey }: Citizen, @Query() query: PageQuery): Promise<Page<OwnDossierDto>> {
    return this.reader.list(personKey, query);
  }

  /** One dossier: where it stands, what happened, what is needed, and how its due date comes about. */
  @Get(':code')
  @ApiOkResponse({ schema: dossierViewRef })
  @ApiProblems(404)
  readDossier(@CurrentCitizen() { personKey }: Citizen, @Param('code') code: string): Promise<DossierView> {
    return this.reader.view(personKey, code);
  }
}
