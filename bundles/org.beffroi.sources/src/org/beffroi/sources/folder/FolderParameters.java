package org.beffroi.sources.folder;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.source.Source;

/**
 * What a source of kind {@code folder} needs.
 *
 * @param path the folder, relative to that of the dossier
 * @param profile id of the profile to read its files with, empty to recognise each
 * @param platform whose exports they are, where the dossier has several platforms of one tool
 */
public record FolderParameters(
        String path,
        Optional<String> profile,
        @Source.TellsApart Optional<String> platform) {

    public FolderParameters {
        Objects.requireNonNull(path);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(platform);
    }
}
