package org.beffroi.observatory.kept;

import java.nio.file.Path;
import org.beffroi.observatory.census.CensusDocument;

/**
 * A census that a dossier keeps.
 *
 * @param name of its folder
 * @param folder its bundle
 * @param document what it says of itself
 */
public record KeptCensus(String name, Path folder, CensusDocument document) {}
