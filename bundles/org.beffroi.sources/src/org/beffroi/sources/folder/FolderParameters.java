package org.beffroi.sources.folder;

import java.util.Objects;
import java.util.Optional;

/**
 * What a source of kind {@code folder} needs.
 *
 * @param path the folder, relative to that of the dossier
 * @param profile id of the profile to read its files with, empty to recognise each
 */
public record FolderParameters(String path, Optional<String> profile) {

    public FolderParameters {
        Objects.requireNonNull(path);
        Objects.requireNonNull(profile);
    }
}
