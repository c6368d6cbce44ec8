import { legalDay, officesOn } from '@hotich/casework';
import { Public } from '@hotich/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';

class OfficeDto {
  @ApiProperty({ pattern: '^[0-9]{5}$' })
  code!: string;
  @ApiProperty()
  name!: string;
  @ApiProperty({ description: 'Name of the registering authority as papers print it.' })
  authority!: string;
}

@ApiTags('offices')
@Public()
@Controller('offices')
export class OfficesController {
  constructor(private readonly source: DataSource) {}

  /** Communes that register today. */
  @Get()
  @ApiOkResponse({ type: [OfficeDto] })
  listOffices(): Promise<OfficeDto[]> {
    return officesOn(this.source, legalDay());
  }
}
