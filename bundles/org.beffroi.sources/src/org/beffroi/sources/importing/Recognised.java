package org.beffroi.sources.importing;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.mapping.Columns;
import org.beffroi.sources.mapping.Reading;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Row;
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
 * @param zone of times that carry none
 * @param zoneReason where that zone comes from
 * @param dayFirst whether 03/04 is the third of April
 * @param platform whose export it is, where somebody said so
 * @param warnings what was doubtful
 */
record Recognised(
        Content content,
        RowFormat manner,
        Profile profile,
        double confidence,
        Map<String, Double> guessed,
        Columns columns,
        List<Row> sample,
        List<Sentence> mended,
        ZoneId zone,
        Sentence zoneReason,
        boolean dayFirst,
        Optional<String> platform,
        List<Sentence> warnings) {

    /** Key of the sentence that says that the zone is the dossier's. */
    static final String BY_DOSSIER = "zone.dossier";

    Recognised {
        guessed = Map.copyOf(guessed);
        sample = List.copyOf(sample);
        mended = List.copyOf(mended);
        warnings = List.copyOf(warnings);
    }

    /** The circumstances under which its rows are read in an import. */
    Reading reading(BatchId batch) {
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
    boolean zoneMatters() {
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
}
