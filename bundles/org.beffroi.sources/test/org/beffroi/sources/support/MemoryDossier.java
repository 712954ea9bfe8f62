package org.beffroi.sources.support;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.dossier.PublicActors;
import org.beffroi.testing.dossier.TestDossier;

/** A dossier in a folder, its archive in memory, in the time zone of Paris. */
public final class MemoryDossier implements TestDossier {

    private final Path folder;
    private final MemoryArchive archive;
    private final Set<String> actors = new LinkedHashSet<>();

    public MemoryDossier(Path folder) {
        this(folder, new MemoryArchive());
    }

    public MemoryDossier(Path folder, MemoryArchive archive) {
        this.folder = folder;
        this.archive = archive;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public MemoryArchive archive() {
        return archive;
    }

    @Override
    public Pseudonyms pseudonyms() {
        return author -> author;
    }

    @Override
    public PublicActors publicActors() {
        return new PublicActors() {
            @Override
            public boolean contains(String author) {
                return actors.contains(author.toLowerCase(Locale.ROOT));
            }

            @Override
            public Set<String> all() {
                return actors;
            }

            @Override
            public void add(Collection<String> authors) {
                authors.forEach(author -> actors.add(author.toLowerCase(Locale.ROOT)));
            }
        };
    }

    @Override
    public void close() {}
}
