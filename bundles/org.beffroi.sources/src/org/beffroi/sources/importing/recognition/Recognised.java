package org.beffroi.sources.importing.recognition;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.mapping.Columns;
import org.beffroi.sources.mapping.Reading;
import org.beffroi.sources.profile.FieldRule;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Noted;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Unreadable;
import org.beffroi.sources.table.text.Prose;
import org.beffroi.sources.value.Moments;

/**
 * A file that is understood: how it is read, what its rows mean.
 *
 * @param content the file
 * @param manner how its rows are read
 * @param profile what they mean, the user's corrections in it
 * @param confidence of the choice of the profile, 0 to 1
 * @param guessed columns whose use was guessed, with a confidence from 0 to 1
 * @param columns its columns
 * @param sample its first rows
 * @param mended what was mended in them
 * @param noted lines of the file of which something is to be told before any is a row
 * @param zone of times that carry none
 * @param zoneReason where that zone comes from
 * @param dayFirst whether 03/04 is the third of April
 * @param platform whose export it is, where somebody said so
 * @param warnings what was doubtful
 */
public record Recognised(
        Content content,
        RowFormat manner,
        Profile profile,
        double confidence,
        Map<String, Double> guessed,
        Columns columns,
        List<Row> sample,
        List<Sentence> mended,
        List<Noted> noted,
        ZoneId zone,
        Sentence zoneReason,
        boolean dayFirst,
        Optional<String> platform,
        List<Sentence> warnings) {

    /** Key of the sentence that says that the zone is the dossier's. */
    static final String BY_DOSSIER = "zone.dossier";

    private static final int SHOWN = 3;
    private static final int LONGEST = 40;

    /** What a column may fill that holds nothing but words. */
    private static final List<String> OF_WORDS = List.of(CoreFields.TEXT_BODY.name(), CoreFields.TITLE.name());

    public Recognised {
        guessed = Map.copyOf(guessed);
        sample = List.copyOf(sample);
        mended = List.copyOf(mended);
        noted = List.copyOf(noted);
        warnings = List.copyOf(warnings);
    }

    /** The circumstances under which its rows are read in an import. */
    public Reading reading(BatchId batch) {
        String file = content.file().getFileName().toString();
        return new Reading(
                profile.id().equals(Profile.GENERIC) ? file : profile.id(),
                profile.idsPerFile() ? file : profile.id(),
                platform,
                batch,
                content.modified(),
                zone,
                dayFirst);
    }

    /** Whether a row of the sample has a time without a zone and nobody but the dossier says which one is meant. */
    public boolean zoneMatters() {
        if (!zoneReason.key().equals(BY_DOSSIER)) {
            return false;
        }
        List<String> dates = profile.rules().stream()
                .filter(rule -> rule.field().equals(CoreFields.PUBLISHED.name()))
                .flatMap(rule -> rule.from().stream())
                .flatMap(name -> columns.present(name).stream())
                .toList();
        return sample.stream()
                .filter(Row.Whole.class::isInstance)
                .flatMap(row -> dates.stream().map(((Row.Whole) row).cells()::first))
                .anyMatch(cell -> !cell.isBlank() && !Moments.carriesZone(cell));
    }

    /** @throws Refusal where the file looks like prose and nobody said that it is a table */
    public void refuseProse(ImportWishes wishes) {
        if (doubt(wishes).isPresent()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, Recognised.class, "file.prose", content.name(), firstColumns());
        }
    }

    /** What is said of a file of prose before anything is imported, empty where it is a table, or somebody said so. */
    public Optional<Sentence> doubt(ImportWishes wishes) {
        boolean said = wishes.profile().isPresent()
                || wishes.separator().isPresent()
                || wishes.headerRow().isPresent()
                || !wishes.mapping().isEmpty();
        return said || !isProse()
                ? Optional.empty()
                : Optional.of(Sentence.of(Recognised.class, "preview.prose", firstColumns()));
    }

    private String firstColumns() {
        return columns.names().stream()
                .limit(SHOWN)
                .map(name -> name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…")
                .collect(Collectors.joining(" | "));
    }

    /** Whether it is no table but a text, and no column has a name or values that columns of mentions have. */
    private boolean isProse() {
        if (!(manner instanceof RowFormat.Csv csv)
                || !profile.id().equals(Profile.GENERIC)
                || HeaderGuess.usual(columns.names()) > 0
                || profile.rules().stream().anyMatch(Recognised::isFound)) {
            return false;
        }
        try {
            return Prose.begins(content, csv.dialect());
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
    }

    /** Whether a column fills a field that words alone do not make. */
    private static boolean isFound(FieldRule rule) {
        return !rule.from().isEmpty() && !OF_WORDS.contains(rule.field());
    }
}
