/** Where unfinished answers are kept. The course is one patient's, so that two people on one device never meet each other's answers. */
export function formDraftKey(instrument: string, pathwayId: string): string {
  return `answers:${instrument}:${pathwayId}`;
}
