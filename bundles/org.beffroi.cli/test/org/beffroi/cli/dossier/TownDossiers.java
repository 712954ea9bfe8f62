package org.beffroi.cli.dossier;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.dossier.ImportKey;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.dossier.PublicActors;
import org.beffroi.core.dossier.Searches;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.dossier.TestDossier;

/** Dossiers in memory; the one of the folder {@code town} holds what a made-up town said in a week. */
public final class TownDossiers implements Dossiers {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public final Map<Path, DossierSettings> settings = new HashMap<>();
    public Archive archive = new NaiveArchive(Fields.core(), PARIS, LocalDate.parse("2024-03-10"));
    final Map<String, Searches.SavedSearch> saved = new TreeMap<>();
    public final Set<String> publicActors = new HashSet<>(Set.of("@mairie"));
    public ImportKey key = text -> {
        throw new UnsupportedOperationException("No other verb of the command line needs a key");
    };
    Enrichment enrichment = Enrichment.none();
    private final Path town;

    public TownDossiers(Path town) {
        this.town = town;
        settings.put(town, new DossierSettings("Essai", Optional.empty(), PARIS, Optional.empty(), true));
    }

    /** The same, its mentions read by these enrichers. */
    public TownDossiers readBy(Enrichment readers) {
        enrichment = readers;
        archive = new NaiveArchive(Fields.core(), readers, PARIS, LocalDate.parse("2024-03-10"));
        return this;
    }

    /** The week: two posts on the canteen, a letter without a date, a word of the town hall, a hostile post. */
    public TownDossiers withAWeek() {
        archive.add(List.of(
                mention("mastodon:1", "2024-03-04T07:12:00Z", "Encore du poulet froid à la cantine", "marie", 1248L),
                mention("mastodon:2", "2024-03-04T22:30:00Z", "La cantine, =SUM(A1) \u001b[2J encore", "paul", null),
                mention("presse:3", "2024-03-06T06:30:00Z", "Le conseil municipal parle de l’école 🎒", "marie", 2L),
                mention("courrier:4", null, "Je vous écris au sujet de la cantine", "Mme Rose", null),
                mention("mastodon:5", "2024-03-07T10:00:00Z", "Réunion publique jeudi", "@mairie", 7L)));
        return this;
    }

    public static Mention mention(String id, String published, String text, String author, Long likes) {
        FieldValues values = FieldValues.builder()
                .put(CoreFields.NETWORK, id.substring(0, id.indexOf(':')))
                .put(CoreFields.TYPE, "post")
                .put(CoreFields.PUBLISHED, published == null ? null : Instant.parse(published))
                .put(CoreFields.TEXT_BODY, text)
                .put(CoreFields.AUTHOR, author)
                .put(CoreFields.AUTHOR_NAME, "Nom de " + author)
                .put(CoreFields.LIKES, likes)
                .build();
        return new Mention(
                new MentionId(id),
                new Origin("test", new BatchId("b1"), Instant.parse("2024-03-10T00:00:00Z")),
                values);
    }

    @Override
    public void create(Path folder, DossierSettings made) {
        settings.put(folder, made);
    }

    @Override
    public boolean isDossier(Path folder) {
        return settings.containsKey(folder);
    }

    @Override
    public Dossier open(Path folder, Access access, Progress progress) {
        return new TownDossier(this, town);
    }

    private record TownDossier(TownDossiers all, Path folder) implements TestDossier {
        @Override
        public DossierSettings settings() {
            return all.settings.get(folder);
        }

        @Override
        public LocalDate today() {
            return LocalDate.parse("2024-03-10");
        }

        @Override
        public Archive archive() {
            return all.archive;
        }

        @Override
        public Enrichment enrichment() {
            return all.enrichment;
        }

        @Override
        public Pseudonyms pseudonyms() {
            return author ->
                    all.publicActors.contains(author) ? author : "auteur-" + Integer.toHexString(author.hashCode());
        }

        @Override
        public PublicActors publicActors() {
            return new Actors(all.publicActors);
        }

        @Override
        public Searches searches() {
            return new Saved(all.saved);
        }

        @Override
        public ImportKey importKey() {
            return all.key;
        }

        @Override
        public void close() {
            // All is in memory.
        }
    }

    private record Actors(Set<String> all) implements PublicActors {
        @Override
        public boolean contains(String author) {
            return all.contains(author);
        }

        @Override
        public void add(Collection<String> authors) {
            all.addAll(authors);
        }

        @Override
        public void remove(Collection<String> authors) {
            all.removeAll(authors);
        }
    }

    private record Saved(Map<String, SavedSearch> all) implements Searches {
        @Override
        public List<SavedSearch> saved() {
            return new ArrayList<>(all.values());
        }

        @Override
        public void save(SavedSearch search) {
            all.put(search.name(), search);
        }

        @Override
        public void forget(String name) {
            all.remove(name);
        }

        @Override
        public List<String> history() {
            return List.of();
        }

        @Override
        public void made(String query) {
            // Not remembered.
        }
    }
}
