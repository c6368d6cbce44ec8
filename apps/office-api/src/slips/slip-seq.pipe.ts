import { notFound } from '@hotich/http';
import { Injectable, type PipeTransform } from '@nestjs/common';

/** The number of a fact in a path. What is no number names no slip. */
@Injectable()
export class SlipSeqPipe implements PipeTransform<string, number> {
  transform(raw: string): number {
    if (!/^\d{1,6}$/.test(raw)) throw notFound('slip');
    return Number(raw);
  }
}
