package org.beffroi.workbench.listen.model;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.copy.Sketch;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Pseudonyms;
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

/** A dossier in memory around the naive archive. */
public class FakeDossier implements TestDossier {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final LocalDate TODAY = LocalDate.of(2025, 3, 31);

    private final NaiveArchive archive;
    private final List<String> made = new ArrayList<>();
    private final List<Searches.SavedSearch> saved = new ArrayList<>();
    private final Path folder;
    private Enrichment enrichment = Enrichment.none();

    public FakeDossier() {
        this(Path.of("memory"));
    }

    /** One whose files lie in a folder. */
    public FakeDossier(Path folder) {
        this.folder = folder;
        this.archive = new NaiveArchive(Fields.core(), PARIS, TODAY);
    }

    /** One in whose mentions a machine reads. */
    public FakeDossier(Annotator annotator) {
        this.folder = Path.of("memory");
        this.archive = new NaiveArchive(Fields.core(), annotator, PARIS, TODAY);
        this.enrichment = annotator instanceof Enrichment asked ? asked : Enrichment.none();
    }

    /** Adds mentions of that text, one an hour, newest first, by turns on two networks. */
    public FakeDossier with(int count, String text) {
        List<Mention> mentions = new ArrayList<>();
        Instant newest = Instant.parse("2025-03-31T10:00:00Z");
        for (int i = 0; i < count; i++) {
            FieldValues values = FieldValues.builder()
                    .put(CoreFields.TEXT_BODY, text + " " + i)
                    .put(CoreFields.AUTHOR, "personne" + i % 7)
                    .put(CoreFields.NETWORK, i % 2 == 0 ? "facebook" : "press")
                    .put(CoreFields.PUBLISHED, newest.minusSeconds(3600L * i))
                    .build();
            mentions.add(new Mention(
                    MentionId.of("test", text + i), new Origin("test", new BatchId("test"), newest), values));
        }
        archive.add(mentions);
        return this;
    }

    /** Adds copies of one text, a minute apart, by copiste-0, who is the first, copiste-1… */
    public FakeDossier copies(String text, int count) {
        List<Mention> mentions = new ArrayList<>();
        Instant first = Instant.parse("2025-03-30T10:00:00Z");
        for (int i = 0; i < count; i++) {
            FieldValues values = FieldValues.builder()
                    .put(CoreFields.TEXT_BODY, text)
                    .put(CoreFields.AUTHOR, "copiste-" + i)
                    .put(CoreFields.COPIES, Sketch.of(text).written())
                    .put(CoreFields.PUBLISHED, first.plusSeconds(60L * i))
                    .build();
            mentions.add(new Mention(
                    MentionId.of("test", "copy" + i), new Origin("test", new BatchId("test"), first), values));
        }
        archive.add(mentions);
        return this;
    }

    public List<String> made() {
        return made;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public DossierSettings settings() {
        return new DossierSettings("Essai", Optional.empty(), PARIS, Optional.of(TODAY), true);
    }

    @Override
    public LocalDate today() {
        return TODAY;
    }

    @Override
    public Enrichment enrichment() {
        return enrichment;
    }

    @Override
    public Archive archive() {
        return archive;
    }

    @Override
    public Pseudonyms pseudonyms() {
        return author -> String.format(Locale.ROOT, "auteur-%08x", author.hashCode());
    }

    @Override
    public Searches searches() {
        return new Searches() {
            @Override
            public List<SavedSearch> saved() {
                return List.copyOf(saved);
            }

            @Override
            public void save(SavedSearch search) {
                saved.add(search);
            }

            @Override
            public void forget(String name) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<String> history() {
                return made;
            }

            @Override
            public void made(String query) {
                made.add(query);
            }
        };
    }

    @Override
    public Path profiles() {
        return folder();
    }

    @Override
    public Path attachments() {
        return folder();
    }
}
