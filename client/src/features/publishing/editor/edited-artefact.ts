import { createContext, useContext } from 'react';

const ArtefactId = createContext<string | null>(null);

/** The text whose parts are edited below: what a field that sends a file needs to know. */
export const EditedArtefact = ArtefactId.Provider;

/** The API's id of the text whose parts are edited here; null outside an edition. */
export const useEditedArtefact = (): string | null => useContext(ArtefactId);
