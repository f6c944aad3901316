/** Site-relative addresses of the review room that tasks lead to. */
export function reviewPath(slug: string, page?: 'arbetsgrupp' | 'omrostningar' | 'remiss' | 'fragor' | 'plan'): string {
  return page ? `/redaktion/granskning/${slug}/${page}` : `/redaktion/granskning/${slug}`;
}

/** Where somebody invited answers; a member of a panel in the short form. */
export function answerPath(roundNodeId: string, invitationNodeId: string, panel: boolean): string {
  return panel ? `/panel/lasning/${invitationNodeId}` : `/remiss/${roundNodeId}/svar/${invitationNodeId}`;
}
