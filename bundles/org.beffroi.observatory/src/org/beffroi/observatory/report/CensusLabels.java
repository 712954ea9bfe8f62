package org.beffroi.observatory.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.KeptRecord;
import org.beffroi.observatory.body.RecordFate;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.census.Presence;
import org.beffroi.observatory.census.Stratum;
import org.beffroi.observatory.directory.DirectoryReader;

/**
 * Words for what a census counts, the same wherever they stand: in a window, a table, a report. Immutable.
 *
 * @param territories by which codes have names
 */
public record CensusLabels(Territories territories) {

    private static final String PREFIX = "label.";

    /** Why records could not be read by earlier versions, as far as that is one sentence. */
    private static final List<Sentence> UNREAD = List.of(
            Sentence.of(DirectoryReader.class, "directory.json.broken"),
            Sentence.of(DirectoryReader.class, "directory.line.broken"),
            Sentence.of(DirectoryReader.class, "directory.record.no.object"),
            Sentence.of(DirectoryReader.class, "directory.record.no.field"),
            Sentence.of(CsvText.class, "row.sign.damaged"),
            Sentence.of(CsvText.class, "row.cut.in.quotes"));

    /** What a figure measures: {@code on Facebook}. */
    public Sentence measure(CensusFigure figure) {
        return say(
                "measure." + figure.measure().key(),
                figure.network().map(NetworkName::of).orElse(""));
    }

    /** A group: the name of a département or région, a size, a sort of body; the words for all where all are in one. */
    public String group(Grouping grouping, String group, Locale locale) {
        return switch (grouping) {
            case ALL -> say("all").in(locale);
            case KIND ->
                kind(Territory.Kind.valueOf(group.toUpperCase(Locale.ROOT))).in(locale);
            case STRATUM ->
                stratum(Stratum.valueOf(group.toUpperCase(Locale.ROOT))).in(locale);
            case DEPARTEMENT -> named(Territory.Kind.DEPARTEMENT, group);
            case REGION -> named(Territory.Kind.REGION, group);
        };
    }

    /** By what bodies are grouped, as the head of a column. */
    public static Sentence grouping(Grouping grouping) {
        return say("grouping." + grouping.key());
    }

    public static Sentence stratum(Stratum stratum) {
        return say("stratum." + stratum.key());
    }

    /** A sort of body, in the singular. */
    public static Sentence kind(Territory.Kind kind) {
        return say("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    public static Sentence presence(Presence presence) {
        return say("presence." + presence.key());
    }

    /** Whether a body has what a figure measures. */
    public static Sentence state(Presence presence) {
        return say("state." + presence.key());
    }

    /** What became of a record, in a few words. */
    public static Sentence fate(RecordFate fate) {
        return say("fate." + fate.key());
    }

    /** Why a record could not be read, in a language; empty where it could. */
    public static Optional<String> why(KeptRecord record, Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        return french ? record.whyFrench().or(() -> record.why().map(why -> earlier(why, locale))) : record.why();
    }

    /** What a file of an earlier version says in English alone; the same where it says more than one sentence. */
    private static String earlier(String english, Locale locale) {
        return UNREAD.stream()
                .filter(one -> one.in(Locale.ENGLISH).equals(english))
                .map(one -> one.in(locale))
                .findFirst()
                .orElse(english);
    }

    private String named(Territory.Kind kind, String code) {
        return territories.byCode(kind, code).map(Territory::name).orElse(code);
    }

    private static Sentence say(String key, Object... arguments) {
        return Sentence.of(CensusLabels.class, PREFIX + key, arguments);
    }
}
