package org.beffroi.analyses.frame;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Gap;
import org.beffroi.core.analysis.Loss;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.analysis.Visits;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.ShownNames;
import org.beffroi.testing.archive.NaiveArchive;

/** A small archive for tests of analyses: mentions are added line by line, then asked of in a run. */
public final class Town {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final LocalDate TODAY = LocalDate.parse("2024-03-10");

    private final NaiveArchive archive = new NaiveArchive(Fields.core(), PARIS, TODAY);
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Visits> visits = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private int next = 1;
    private String batch = "b1";
    private Optional<String> territory = Optional.empty();
    private Path codebook = Path.of("no-codebook");

    /**
     * Adds a mention.
     *
     * @param published an instant, or empty for an undated one
     * @param values fields and their written values, by pairs; a list for a field of several values
     */
    public MentionId add(String published, String text, Object... values) {
        FieldValues.Builder built = FieldValues.builder();
        if (!published.isEmpty()) {
            built.put(CoreFields.PUBLISHED, Instant.parse(published));
        }
        built.put(CoreFields.TEXT_BODY, text);
        for (int i = 0; i < values.length; i += 2) {
            built.put((Field) values[i], values[i + 1]);
        }
        MentionId id = new MentionId("town:" + next++);
        archive.add(List.of(new Mention(
                id,
                new Origin(sourceOf(values), new BatchId(batch), Instant.parse("2024-03-09T12:00:00Z")),
                built.build())));
        return id;
    }

    private static String sourceOf(Object... values) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i].equals(CoreFields.SOURCE)) {
                return values[i + 1].toString();
            }
        }
        return "essai";
    }

    /** What is added from now on comes by another import. */
    public void imports(String another) {
        batch = another;
    }

    /** Somebody or a rule says something of a mention. */
    public void act(MentionId mention, String when, Field field, String value) {
        archive.record(List.of(new Act(
                "act-" + next++,
                new BatchId("b1"),
                "Mairie",
                Act.Hand.HUMAN,
                Instant.parse(when),
                new Act.Set(mention, field.name(), List.of(value)))));
    }

    /** A source was visited again and again. */
    public void visited(Visits stretch) {
        visits.add(stretch);
    }

    /** A repair lost something. */
    public void lost(Loss loss) {
        losses.add(loss);
    }

    /** A source could not be visited. */
    public void gap(Gap gap) {
        gaps.add(gap);
    }

    /** Where the dossier is, by its INSEE code or SIREN, and the folder of its lists. */
    public void isAt(String territory, Path codebook) {
        this.territory = Optional.of(territory);
        this.codebook = codebook;
    }

    /** The figure of an answer under that key. */
    public static double measure(Answer answer, String key) {
        return answer.measures().stream()
                .filter(measure -> measure.key().equals(key))
                .mapToDouble(Measure::value)
                .findFirst()
                .orElseThrow();
    }

    public Snapshot snapshot() {
        return archive.snapshot();
    }

    /** A run in French. */
    public Run run() {
        return run(Locale.FRENCH);
    }

    /** A run in which ordinary people appear as {@code auteur-} and the number of letters of their names. */
    public Run run(Locale locale) {
        return new Run(
                archive.snapshot(),
                archive.fields(),
                new DayResolution(TODAY, PARIS),
                locale,
                new ShownNames(name -> "auteur-" + name.length(), false),
                gaps,
                visits,
                losses,
                territory,
                codebook,
                Cancel.never(),
                Progress.silent());
    }
}
