import { type ProblemBody } from '@hotich/contracts';
import { type CommandName } from '@hotich/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID, Matches, ValidateNested } from 'class-validator';
import { staffCommandNames } from '../dossiers/command-of';
import { TaskDto } from '../tasks/task.dto';
import { type ChangeLine } from './register-change';

export class ChangeLineDto implements ChangeLine {
  @ApiProperty({ description: 'Name of the field as the paper book has it, in Vietnamese.' })
  field!: string;

  @ApiProperty()
  value!: string;
}

export class ApprovalDto extends TaskDto {
  @ApiProperty({ format: 'uuid' })
  document!: string;

  @ApiProperty({ description: 'SHA-256 of the paper: what is looked at is what is signed.' })
  digest!: string;

  @ApiProperty({ type: [ChangeLineDto], description: 'What the register gains by the signature.' })
  change!: ChangeLine[];

  @ApiProperty({
    enum: [...staffCommandNames, 'supplement'],
    isArray: true,
    description: 'What this leader may do with it.',
  })
  allowed!: CommandName[];
}

export class ApprovalPageDto {
  @ApiProperty({ type: [ApprovalDto] })
  items!: ApprovalDto[];

  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class SignatureItemDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  dossier!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  document!: string;

  @ApiProperty()
  @Matches(/^[0-9a-f]{64}$/)
  digest!: string;
}

export class SignaturesDto {
  @ApiProperty({ type: [SignatureItemDto], maxItems: 100 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  // Two signatures on one dossier in one go: the second could only be a mistake.
  @ArrayUnique(({ dossier }: SignatureItemDto) => dossier)
  @ValidateNested({ each: true })
  @Type(() => SignatureItemDto)
  items!: SignatureItemDto[];
}

export class SignatureProblemDto {
  @ApiProperty()
  code!: ProblemBody['code'];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  params!: Readonly<Record<string, string>>;
}

export class SignatureOutcomeDto {
  @ApiProperty({ format: 'uuid' })
  dossier!: string;

  @ApiProperty()
  ok!: boolean;

  @ApiPropertyOptional({ description: 'Where the dossier stands after the signature.' })
  stage?: string;

  @ApiPropertyOptional({ type: SignatureProblemDto })
  problem?: SignatureProblemDto;
}

export class SignatureOutcomesDto {
  @ApiProperty({ type: [SignatureOutcomeDto], description: 'In the order of the items.' })
  outcomes!: SignatureOutcomeDto[];
}
