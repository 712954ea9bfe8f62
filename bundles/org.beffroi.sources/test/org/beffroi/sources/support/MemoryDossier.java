package org.beffroi.sources.support;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.ImportKey;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.dossier.PublicActors;
import org.beffroi.core.dossier.Searches;

/** A dossier in a folder, its archive in memory, in the time zone of Paris. */
public final class MemoryDossier implements Dossier {

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
    public DossierSettings settings() {
        return new DossierSettings("Essai", Optional.empty(), ZoneId.of("Europe/Paris"), Optional.empty(), true);
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 11, 24);
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
    public Searches searches() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path profiles() {
        return folder.resolve("profiles");
    }

    @Override
    public Path attachments() {
        return folder.resolve("attachments");
    }

    @Override
    public ImportKey importKey() {
        return text -> {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec("a key of the tests".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    @Override
    public void close() {}
}
