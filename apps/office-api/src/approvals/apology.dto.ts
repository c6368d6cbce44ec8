import { type CommandName } from '@hotich/domain';
import { ApiProperty } from '@nestjs/swagger';
import { staffCommandNames } from '../dossiers/command-of';
import { TaskDto } from '../tasks/task.dto';

/** A dossier whose apology (Mẫu 04) lies before the leader. */
export class ApologyDto extends TaskDto {
  @ApiProperty({ format: 'uuid' })
  document!: string;

  @ApiProperty({ description: 'SHA-256 of the paper: what is looked at is what is signed.' })
  digest!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'The date it promises.' })
  newDue!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the officer gave as reason; null where the process drafted it by itself.',
  })
  reason!: string | null;

  @ApiProperty({ enum: [...staffCommandNames, 'supplement'], isArray: true })
  allowed!: CommandName[];
}

export class ApologyPageDto {
  @ApiProperty({ type: [ApologyDto] })
  items!: ApologyDto[];

  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
